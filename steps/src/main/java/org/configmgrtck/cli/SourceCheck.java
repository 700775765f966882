package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.configmgrtck.document.SourcesSummary;
import org.configmgrtck.specification.Comparison;
import org.configmgrtck.specification.SentenceSplitter;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;

/** Compares files with the sentences that the kit knows, and says on each how it compares. */
final class SourceCheck {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;

    private final SourceSentences sources;
    private final SourcesSummary summary;
    private final PrintWriter err;

    SourceCheck(SourceSentences sources, SourcesSummary summary, PrintWriter err) {
        this.sources = sources;
        this.summary = summary;
        this.err = err;
    }

    /** The exit code of the worst of the files; each of them is reported on. */
    int exitCode(List<Path> files) {
        return files.stream().mapToInt(this::exitCode).max().orElse(SAME);
    }

    private int exitCode(Path file) {
        try {
            Comparison comparison = Comparison.of(sources, SentenceSplitter.split(SourceFile.read(file)))
                    .orElseThrow(
                            () -> new WrongUsage(
                                    Visible.line(file.toString())
                                            + ": neither of the source documents. Expected the Japanese edition of one as plain text."));
            summary.comparison(file.toString(), comparison);
            return comparison.differences().isEmpty() ? SAME : DIFFERENT;
        } catch (WrongUsage e) {
            err.println("tck: " + e.getMessage());
            return ExitCode.USAGE.code();
        }
    }
}
