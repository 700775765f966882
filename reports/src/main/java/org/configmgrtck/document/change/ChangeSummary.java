package org.configmgrtck.document.change;

import java.io.PrintWriter;
import java.util.List;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.Style;
import org.configmgrtck.document.change.Change.Kind;
import org.configmgrtck.text.Visible;

/** What is different, for the console, 80 columns wide. */
public final class ChangeSummary {
    private static final int WIDTH = 80;
    private static final int LONGEST = 400;
    private static final int MOST_SCENARIOS = 5;

    private final Style style;

    public ChangeSummary(Style style) {
        this.style = style;
    }

    /** Writes it and flushes. */
    public void write(Changes changes, PrintWriter out) {
        line(out, "Old:     ", changes.sides().get(0));
        line(out, "New:     ", changes.sides().get(1));
        out.print("\n");
        changes.around().forEach((label, words) -> line(out, "%-14s ".formatted(label), words));
        if (!changes.around().isEmpty()) {
            out.print("\n");
        }
        List<Change> all = changes.all();
        for (Kind kind : Kind.values()) {
            group(all.stream().filter(one -> one.kind() == kind).toList(), out);
        }
        long worse = all.stream().filter(Change::worse).count();
        out.print(
                worse == 0
                        ? style.good("Nothing is worse") + " (exit code 0)\n"
                        : style.bad(worse + (worse == 1 ? " requirement is" : " requirements are") + " worse")
                                + " (exit code 1)\n");
        out.flush();
    }

    private void group(List<Change> changes, PrintWriter out) {
        if (changes.isEmpty()) {
            return;
        }
        out.print(changes.get(0).kind().title() + " (" + changes.size() + ")\n");
        for (Change change : changes) {
            line(
                    out,
                    "  ",
                    change.requirement() + " (" + change.level() + ")  " + change.before() + " → " + change.now());
            line(out, "    ", change.statement());
            change.scenarios().stream().limit(MOST_SCENARIOS).forEach(scenario -> line(out, "    - ", scenario));
            if (change.scenarios().size() > MOST_SCENARIOS) {
                out.print("    - and " + (change.scenarios().size() - MOST_SCENARIOS) + " more\n");
            }
        }
        out.print("\n");
    }

    private static void line(PrintWriter out, String label, String text) {
        Columns.wrap(label, Visible.cut(Visible.line(text), LONGEST), WIDTH).forEach(line -> out.print(line + "\n"));
    }
}
