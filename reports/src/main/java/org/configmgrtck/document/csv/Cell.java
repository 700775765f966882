package org.configmgrtck.document.csv;

import java.util.regex.Pattern;
import org.configmgrtck.text.Visible;

/** Text for a cell that no spreadsheet takes for a formula. */
final class Cell {
    /** Less than the 32,767 characters that a spreadsheet's cell can hold. */
    private static final int LONGEST = 2000;
    /** What begins a formula, the wide forms that Japanese editions take for the same included. */
    private static final String BEGINNINGS = "=+\\-@\uff1d\uff0b\uff0d\uff20\u2212";

    /** Where a spreadsheet that parts cells by semicolons would begin one, quotes or not. */
    private static final Pattern BEGINNING = Pattern.compile("(^|[;|])([\\s\u00a0\u3000\"]*)(?=[" + BEGINNINGS + "])");

    private Cell() {}

    /** The text on one line; with an apostrophe before what would be calculated, as spreadsheets themselves have it. */
    static String of(String text) {
        return BEGINNING.matcher(Visible.cut(Visible.line(text), LONGEST)).replaceAll("$1$2'");
    }
}
