package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.configmgrtck.doctor.Doctor.Examined;
import org.configmgrtck.doctor.Problem;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.Style;
import org.configmgrtck.text.Visible;

/** What the doctor says on the console, 80 columns wide. */
final class DoctorReport {
    private static final int WIDTH = 80;
    private static final int LONGEST = 400;
    private static final String INDENT = "       ";

    private final Style style;
    private final PrintWriter out;

    DoctorReport(Style style, PrintWriter out) {
        this.style = style;
        this.out = out;
    }

    /** Writes what one checkup found. */
    void examined(Examined examined) {
        boolean serious = examined.problems().stream().anyMatch(Problem::isSerious);
        List<String> title = Columns.wrap(INDENT, examined.title(), WIDTH);
        out.println((serious ? style.bad("WRONG") : style.good("ok   "))
                + title.get(0).substring("WRONG".length()));
        title.stream().skip(1).forEach(out::println);
        examined.problems().forEach(this::problem);
        out.flush();
    }

    /** Writes the problem, and how to mend it. */
    void problem(Problem problem) {
        line(INDENT, problem.where());
        line(INDENT + (problem.isSerious() ? "Seen    " : "Remark  "), problem.what());
        line(INDENT + "Mend    ", problem.mend());
    }

    /** Writes what follows from all that was found. */
    void conclude(List<Problem> problems, String runCommand) {
        out.println();
        long serious = problems.stream().filter(Problem::isSerious).count();
        if (problems.stream().anyMatch(Problem::isFatal)) {
            line("", style.bad("The target can't be judged.") + " Mend what is named above, and ask again.");
        } else if (serious > 0) {
            String counted = serious + (serious == 1 ? " problem." : " problems.");
            line(
                    "",
                    style.bad(counted) + " In a run, what rests on them stays inconclusive; it is never reported as a"
                            + " non-conformance.");
        } else {
            line("", style.good("The target can be judged."));
        }
        if (serious == 0) {
            out.println("Next: " + runCommand);
        }
        out.flush();
    }

    private void line(String label, String text) {
        String safe = label.isEmpty() ? text : Visible.cut(Visible.line(text), LONGEST);
        Columns.wrap(label, safe, WIDTH).forEach(out::println);
    }
}
