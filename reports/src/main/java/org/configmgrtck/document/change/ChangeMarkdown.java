package org.configmgrtck.document.change;

import java.util.List;
import org.configmgrtck.document.change.Change.Kind;
import org.configmgrtck.text.Visible;

/** What is different, as Markdown for a pull request. What came from a report can't act in it. */
public final class ChangeMarkdown {
    private static final int LONGEST = 400;
    private static final int MOST_SCENARIOS = 10;
    /** All that means something to Markdown as GitHub and GitLab read it, mentions and references among it. */
    private static final String ACTIVE = "\\`*_{}[]()#+!|~<>&@:$^=\"";

    private ChangeMarkdown() {}

    /** The text. */
    public static String of(Changes changes) {
        StringBuilder text = new StringBuilder("### Conformance: ");
        List<Change> all = changes.all();
        long worse = all.stream().filter(Change::worse).count();
        text.append(
                        worse == 0
                                ? "nothing is worse"
                                : worse == 1 ? "1 requirement is worse" : worse + " requirements are worse")
                .append("\n\n");
        text.append("- Old: ").append(escaped(changes.sides().get(0))).append('\n');
        text.append("- New: ").append(escaped(changes.sides().get(1))).append('\n');
        changes.around()
                .forEach((label, words) -> text.append("- ")
                        .append(label)
                        .append(": ")
                        .append(escaped(words))
                        .append('\n'));
        for (Kind kind : Kind.values()) {
            group(all.stream().filter(one -> one.kind() == kind).toList(), text);
        }
        return text.toString();
    }

    private static void group(List<Change> changes, StringBuilder text) {
        if (changes.isEmpty()) {
            return;
        }
        text.append("\n#### ")
                .append(changes.get(0).kind().title())
                .append(" (")
                .append(changes.size())
                .append(")\n\n");
        text.append("| requirement | level | old | new | statement | scenarios |\n|---|---|---|---|---|---|\n");
        for (Change change : changes) {
            List<String> scenarios = change.scenarios().stream()
                    .limit(MOST_SCENARIOS)
                    .map(ChangeMarkdown::escaped)
                    .toList();
            int more = change.scenarios().size() - scenarios.size();
            for (String cell :
                    List.of(change.requirement(), change.level(), change.before(), change.now(), change.statement())) {
                text.append("| ").append(escaped(cell)).append(' ');
            }
            text.append("| ")
                    .append(String.join("<br>", scenarios))
                    .append(more > 0 ? "<br>and " + more + " more" : "")
                    .append(" |\n");
        }
    }

    /** As numbered characters, which Markdown and HTML read as nothing but themselves. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        Visible.cut(Visible.line(text), LONGEST).codePoints().forEach(c -> {
            if (ACTIVE.indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString().replace("www.", "www&#46;").replace("//", "/&#47;");
    }
}
