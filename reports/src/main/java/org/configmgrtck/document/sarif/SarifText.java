package org.configmgrtck.document.sarif;

import org.configmgrtck.text.Visible;

/** Text for a message. In a message, brackets would begin a link and braces a placeholder. */
final class SarifText {
    /** Viewers show a message beside a line of code. */
    private static final int LONGEST = 4000;

    private SarifText() {}

    /** The text as it is to be shown, with the escapes of SARIF 2.1.0, sections 3.11.5 and 3.11.6. */
    static SarifLog.Message message(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Visible.cut(Visible.line(text), LONGEST).codePoints().forEach(c -> {
            switch (c) {
                case '\\', '[', ']' -> out.append('\\').appendCodePoint(c);
                case '{', '}' -> out.appendCodePoint(c).appendCodePoint(c);
                default -> out.appendCodePoint(c);
            }
        });
        return new SarifLog.Message(out.toString());
    }
}
