package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.configmgrtck.document.SourcesSummary;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck sources}: what the kit makes of each sentence of the source documents, and whether a copy is the same. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Counts what the kit makes of the sentences of the two source documents. With --check, compares"
                + " copies of the documents with what the kit knows of them, sentence by sentence.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every sentence matches and is disposed of",
            "1:a sentence was changed, added, or is missing",
            "64:a file can't be read, or is neither document"
        })
final class SourcesCommand implements Callable<Integer> {
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Plain text of a source document's Japanese edition, in UTF-8.")
    private List<Path> files = List.of();

    SourcesCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Specification specification = Specification.load();
        SourceSentences sources = SourceSentences.load(specification);
        SourcesSummary summary = new SourcesSummary(specification, out);
        if (files.isEmpty()) {
            summary.table(sources);
            return 0;
        }
        return new SourceCheck(sources, summary, err).exitCode(files);
    }
}
