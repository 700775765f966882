package org.configmgrtck.waiver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * A file of waivers, begun from what failed or stayed unclear in a run. Reasons and issues are left to whoever answers
 * for them: until they are filled in, the file is refused.
 */
public final class WaiverDraft {
    /** What a field begins with that is still to be filled in. */
    static final String PLACEHOLDER = "TODO";

    private static final int DAYS = 30;

    private final Path file;

    /**
     * @param file where it goes
     * @throws WaiverFileException if something stands there already, or its folder does not exist
     */
    public WaiverDraft(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            throw exists();
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new WaiverFileException(file + ": its folder does not exist. Make it, or name another.");
        }
    }

    /**
     * Writes the file, whole or not at all; nothing if there is nothing to waive.
     *
     * @param today the day of the run, UTC; the waivers hold for 30 days after it
     * @return how many entries it has
     * @throws WaiverFileException if something has come to stand there meanwhile
     */
    public int write(Judgement judgement, LocalDate today) throws IOException {
        List<String> entries = entries(judgement);
        if (entries.isEmpty()) {
            return 0;
        }
        StringBuilder text = new StringBuilder("# Fill in each reason and issue; the kit refuses the file until then."
                + "\n# Delete what you do not want to waive. A waiver never changes a verdict.\nwaivers:\n");
        for (String entry : entries) {
            text.append("  - ").append(entry).append('\n');
            text.append("    reason: \"TODO: why the failure may stand for now\"\n");
            text.append("    issue: \"TODO: link to where it is dealt with\"\n");
            text.append("    expires: ").append(today.plusDays(DAYS)).append('\n');
        }
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = folder.resolve("." + file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return entries.size();
    }

    /** A requirement of which everything failed is one entry; of any other, each scenario is. */
    private static List<String> entries(Judgement judgement) {
        Set<String> entries = new LinkedHashSet<>();
        for (ScenarioVerdict scenario : judgement.scenarios()) {
            if (waivable(scenario)) {
                List<String> asked = scenario.requirements();
                boolean whole = asked.size() == 1 && allFailed(judgement, asked.get(0));
                entries.add(whole ? "requirement: " + asked.get(0) : "scenario: " + scenario.scenario());
            }
        }
        return new ArrayList<>(entries);
    }

    private static boolean allFailed(Judgement judgement, String requirement) {
        return judgement.scenarios().stream()
                        .filter(one -> one.requirements().contains(requirement))
                        .allMatch(one -> waivable(one) && one.requirements().size() == 1)
                && judgement.requirements().stream()
                        .filter(one -> one.requirement().id().equals(requirement))
                        .allMatch(one -> one.notAsked().isEmpty());
    }

    private static boolean waivable(ScenarioVerdict scenario) {
        return scenario.verdict() == Verdict.FAIL || scenario.verdict() == Verdict.INCONCLUSIVE;
    }

    private WaiverFileException exists() {
        return new WaiverFileException(file + ": it exists already, and is never overwritten. Name another file.");
    }
}
