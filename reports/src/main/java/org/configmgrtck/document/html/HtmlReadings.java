package org.configmgrtck.document.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.text.Visible;

/** The readings with the values that hold. */
final class HtmlReadings {
    private final Specification specification;
    private final Map<String, String> chosen;
    private final Words words;

    /** @param chosen the value of every reading by its name */
    HtmlReadings(Specification specification, Map<String, String> chosen, Words words) {
        this.specification = specification;
        this.chosen = chosen;
        this.words = words;
    }

    /** All of them, those first that were changed. */
    List<HtmlPage.ReadingRow> all() {
        return chosen.keySet().stream()
                .map(this::of)
                .sorted(Comparator.comparing(row -> !row.changed()))
                .toList();
    }

    /** The one of this name. */
    HtmlPage.ReadingRow of(String name) {
        Reading reading = specification.readings().get(name);
        String value = chosen.get(name);
        return new HtmlPage.ReadingRow(
                Visible.line(name),
                Visible.cut(Visible.line(value), 200),
                Visible.line(reading.standard()),
                !reading.standard().equals(value),
                reading.isOpen(),
                Visible.line(words.language().of(reading.statement())),
                Visible.line(words.language().other().of(reading.statement())),
                Visible.line(words.language().of(reading.because())));
    }
}
