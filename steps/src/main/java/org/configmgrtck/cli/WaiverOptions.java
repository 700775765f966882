package org.configmgrtck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.Waiver;
import org.configmgrtck.waiver.WaiverDraft;
import org.configmgrtck.waiver.WaiverFile;
import org.configmgrtck.waiver.WaiverFileException;
import picocli.CommandLine.Option;

/** The options of {@code tck run} for failures that are known. */
final class WaiverOptions {
    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Have failures that this file waives not count in the exit code. No verdict changes. A waiver"
                    + " of what does not fail is an error.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--write-waivers",
            paramLabel = "FILE",
            description = "Begin such a file from what fails in this run. Its reasons and links are to be filled in"
                    + " before it is taken. An existing file is never overwritten.")
    private Optional<Path> draft = Optional.empty();

    /**
     * The waivers as they hold for a run.
     *
     * @throws WrongUsage if a file can't be used
     */
    Waivers read(Specification specification, Plan plan, Clock clock) {
        if (waivers.isPresent() && draft.isPresent()) {
            throw new WrongUsage("--write-waivers begins a file from all that fails; leave out --waivers.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            List<Waiver> read = waivers.map(file -> WaiverFile.read(file, specification, plan, today))
                    .orElse(List.of());
            return new Waivers(read, draft.map(WaiverDraft::new), today);
        } catch (WaiverFileException e) {
            throw new WrongUsage(e.getMessage());
        }
    }
}
