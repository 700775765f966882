package org.configmgrtck.document.github;

import org.configmgrtck.document.LogCommands;
import org.configmgrtck.text.Visible;

/** Text of others in Markdown: it is shown letter by letter, and becomes no markup, link, mention or table cell. */
final class MarkdownText {
    private static final int LONGEST = 300;
    /** What has no part in the syntax of Markdown, HTML, tables or automatic links. */
    private static final String HARMLESS = " ,;()/-'?%";

    private MarkdownText() {}

    /**
     * The text as code, on one line, in which nothing is syntax but a backtick, and in a table a bar: these two are made
     * visible. Blank text stays out.
     */
    static String code(String text) {
        // Who prints the file to a log must not run what is in it.
        String shown = LogCommands.disarmed(Visible.cut(Visible.line(text), LONGEST))
                .replace("`", "[U+0060]")
                .replace("|", "[U+007C]");
        return shown.isBlank() ? "" : "`" + shown + "`";
    }

    /** A sentence of the kit's own, in which ids and names may stand. */
    static String sentence(String text) {
        return escaped(Visible.line(text));
    }

    /** A reference to a character is never syntax, unlike a backslash before it, which some renderers lose. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            // Only after a w a full stop can begin an address.
            boolean plain = c > 0x7f
                    || Character.isLetterOrDigit(c)
                    || HARMLESS.indexOf(c) >= 0
                    || c == '.' && before != 'w' && before != 'W';
            if (plain) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
            before = c;
        }
        return out.toString();
    }
}
