package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.document.html.HtmlSpecification;
import org.configmgrtck.document.spec.MarkdownSpecification;
import org.configmgrtck.document.spec.SpecDocument;
import org.configmgrtck.document.spec.SpecifiedScenario;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.plan.ScenarioText;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.Basis;
import org.configmgrtck.specification.SourceSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck spec}: the specification as a document. */
@Command(
        name = "spec",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes the specification as a document: every requirement by the section that it comes from, with"
                        + " its level, its source, the readings behind it, and the scenarios that ask it, step by step.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "64:wrong usage, or the file can't be written"})
final class SpecCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html or markdown. Default: html if the file's name ends in .html, else markdown.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "en or ja. Default: en. Scenarios are in English in both.")
    private String language = "en";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    private Optional<Path> file = Optional.empty();

    SpecCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        boolean html = html();
        Words words = Words.in(Language.of(language)
                .orElseThrow(() -> new WrongUsage("--language " + language + ": expected en or ja.")));
        SpecDocument document = document();
        String text = html ? HtmlSpecification.of(document, words) : MarkdownSpecification.of(document, words);
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return 0;
        }
        try {
            Files.writeString(file.get(), text);
        } catch (IOException e) {
            throw new WrongUsage(
                    "--out " + file.get() + " can't be written: expected a file in a folder that is there.");
        }
        return 0;
    }

    private boolean html() {
        String wanted = format.orElseGet(() -> file.filter(
                        path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".html"))
                .map(path -> "html")
                .orElse("markdown"));
        return switch (wanted) {
            case "html" -> true;
            case "markdown" -> false;
            default -> throw new WrongUsage("--format " + wanted + ": expected html or markdown.");
        };
    }

    private static SpecDocument document() {
        SpecifiedBasis specified = SpecifiedBasis.load();
        Basis basis = specified.basis();
        return new SpecDocument(
                KitVersion.get(),
                basis.digest(),
                basis.specification(),
                SourceSentences.load(basis.specification()),
                specified.scenarios().texts().stream()
                        .map(SpecCommand::scenario)
                        .toList());
    }

    private static SpecifiedScenario scenario(ScenarioText text) {
        return new SpecifiedScenario(
                text.planned(),
                text.sentences().stream()
                        .map(sentence -> new SpecifiedScenario.Step(sentence.keyword(), sentence.text()))
                        .toList());
    }
}
