package org.configmgrtck.document;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.configmgrtck.specification.Comparison;
import org.configmgrtck.specification.Disposition;
import org.configmgrtck.specification.DocumentSentence;
import org.configmgrtck.specification.SourceDocument;
import org.configmgrtck.specification.SourceSentence;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.text.Visible;

/** What the kit makes of the source documents, and how a copy of one compares with them, 80 columns wide. */
public final class SourcesSummary {
    private static final int WIDTH = 80;
    private static final int FIRST_CHARACTERS = 20;

    private final Specification specification;
    private final PrintWriter out;

    public SourcesSummary(Specification specification, PrintWriter out) {
        this.specification = specification;
        this.out = out;
    }

    /** Writes how many sentences of each document are disposed of, and as what. */
    public void table(SourceSentences sources) {
        for (String key : sources.documents().keySet()) {
            wrapped(key + "  ", titleOf(key));
        }
        out.print("\n");
        row("", sources.documents().keySet().stream().map(key -> "in " + key).toList());
        rows().forEach((name, counts) -> row(
                name,
                sources.documents().values().stream()
                        .map(sentences -> share(sentences, counts))
                        .toList()));
        row(
                "all, each with its disposition",
                sources.documents().values().stream()
                        .map(sentences -> share(sentences, sentence -> true))
                        .toList());
        out.flush();
    }

    /** Writes which sentences of the copy match, which don't, and how many of them have a disposition. */
    public void comparison(String file, Comparison comparison) {
        int matches = comparison.count(Comparison.Kind.MATCHES);
        wrapped("", Visible.line(file) + ": document " + comparison.document() + ", " + titleOf(comparison.document()));
        wrapped("  ", matches + " of " + comparison.known() + " sentences match");
        for (Comparison.Pair pair : comparison.differences()) {
            String kind =
                    String.format(Locale.ROOT, "  %-9s", pair.kind().name().toLowerCase(Locale.ROOT));
            wrapped(
                    kind,
                    pair.at().place() + pair.found().map(SourcesSummary::shown).orElse(""));
        }
        wrapped(
                "  ",
                matches + " of " + comparison.found() + " sentences of the file have a disposition"
                        + (matches == comparison.found() ? "" : ", the changed and added ones have none there"));
        out.flush();
    }

    private static String shown(DocumentSentence sentence) {
        String text = sentence.text();
        boolean longer = text.codePointCount(0, text.length()) > FIRST_CHARACTERS;
        String start = longer ? text.substring(0, text.offsetByCodePoints(0, FIRST_CHARACTERS)) + "…" : text;
        return " (line " + sentence.line() + "): " + Visible.line(start);
    }

    private Map<String, Predicate<SourceSentence>> rows() {
        Map<String, Predicate<SourceSentence>> rows = new LinkedHashMap<>();
        rows.put("requirement, asked by scenarios", required(sentence -> asked(sentence) == all(sentence)));
        rows.put(
                "requirement, asked in part",
                required(sentence -> asked(sentence) > 0 && asked(sentence) < all(sentence)));
        rows.put("requirement, on record as not tested", required(sentence -> asked(sentence) == 0));
        for (Disposition disposition : Disposition.values()) {
            if (disposition != Disposition.REQUIREMENT) {
                rows.put(disposition.label(), sentence -> sentence.disposition() == disposition);
            }
        }
        return rows;
    }

    private static Predicate<SourceSentence> required(Predicate<SourceSentence> and) {
        return and.and(sentence -> sentence.disposition() == Disposition.REQUIREMENT);
    }

    private static int all(SourceSentence sentence) {
        return sentence.requirements().size();
    }

    private int asked(SourceSentence sentence) {
        return (int) sentence.requirements().stream()
                .flatMap(id -> specification.requirement(id).stream())
                .filter(requirement -> requirement.notTested().isEmpty())
                .count();
    }

    private static String share(List<SourceSentence> sentences, Predicate<SourceSentence> counts) {
        return sentences.stream().filter(counts).count() + " of " + sentences.size();
    }

    private void row(String name, List<String> cells) {
        List<String> line = new ArrayList<>();
        line.add(String.format(Locale.ROOT, "%-38s", name));
        cells.forEach(cell -> line.add(String.format(Locale.ROOT, "%12s", cell)));
        out.print(String.join("", line).stripTrailing() + "\n");
    }

    private String titleOf(String key) {
        SourceDocument document = specification.documents().get(key);
        return document.title().en();
    }

    private void wrapped(String first, String text) {
        Columns.wrap(first, text, WIDTH).forEach(line -> out.print(line + "\n"));
    }
}
