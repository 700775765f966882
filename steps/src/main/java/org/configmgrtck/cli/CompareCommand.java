package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.bundle.Bundle;
import org.configmgrtck.bundle.ZipTrick;
import org.configmgrtck.document.Style;
import org.configmgrtck.document.change.ChangeMarkdown;
import org.configmgrtck.document.change.ChangeSummary;
import org.configmgrtck.document.change.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tck compare}: two runs side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says what is different between two reports: what newly fails, is unclear or is not asked, what is"
                        + " mended, clear or asked, and whether kit, specification, subject, claim or readings changed. It goes by"
                        + " the ids of requirements, so the reports may be of different versions of the kit. It believes what"
                        + " they say; tck verify tells whether to.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is worse",
            "1:something newly fails, is newly unclear that passed, or is newly not asked",
            "64:wrong usage, or a report can't be read",
            "70:the kit itself failed"
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "OLD", description = "A report folder, or a zip file of one.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The one to compare with it.")
    private Path now;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description =
                    "Write the differences as Markdown, for a pull request: to a file, which is replaced, or with -"
                            + " to the console in place of the text.")
    private Optional<String> markdown = Optional.empty();

    CompareCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Changes changes;
        try (Bundle before = Bundle.open(old);
                Bundle after = Bundle.open(now)) {
            changes = Changes.between(before.folder(), after.folder());
        } catch (ZipTrick e) {
            throw new WrongUsage(e.getMessage());
        }
        if (markdown.filter("-"::equals).isPresent()) {
            out.print(ChangeMarkdown.of(changes));
            out.flush();
        } else {
            new ChangeSummary(Style.of(terminal.colours())).write(changes, out);
        }
        if (markdown.filter(file -> !file.equals("-")).isPresent()) {
            write(Path.of(markdown.get()), ChangeMarkdown.of(changes));
        }
        return changes.worse() ? 1 : 0;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new WrongUsage("--markdown " + file + " can't be written. Name a file in a folder that is there.");
        }
    }
}
