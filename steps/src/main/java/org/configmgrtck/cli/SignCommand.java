package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.configmgrtck.bundle.Deviations;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.document.allure.AllurePage;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.seal.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tck sign}: signs a report that is there already. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Signs a report folder that tck run or tck merge left behind. Nothing in it may have changed since.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is signed",
            "64:wrong usage, the folder is not as it was, or no time stamp could be had; nothing is signed",
            "70:the kit itself failed"
        })
final class SignCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(paramLabel = "DIR", description = "The report folder.")
    private Path folder;

    @Mixin
    private SignOptions options = new SignOptions();

    SignCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Seal seal = options.seal(Environment::variable)
                .orElseThrow(() -> new WrongUsage("name the key with --sign KEYSTORE."));
        RecordedRun run = RecordedRun.in(folder);
        List<String> deviations = Deviations.between(new ManifestFile(folder).read(), folder, Set.of(AllurePage.NAME));
        if (!deviations.isEmpty()) {
            throw new RecordException(run.name() + " is not as the kit left it: " + deviations.get(0)
                    + " tck verify tells more. Run again.");
        }
        Sealing.sign(folder, seal, Clock.systemUTC(), out);
        return 0;
    }
}
