package org.configmgrtck.text;

import java.util.Locale;

/**
 * Makes visible what would otherwise act: control characters, marks that turn the writing direction, invisible
 * characters, halves of surrogate pairs and what is no character at all. {@code ESC} becomes {@code [U+001B]}.
 */
public final class Visible {
    private Visible() {}

    /** The text on one line: line feeds, carriage returns and tabs are written as backslash and letter. */
    public static String line(String text) {
        return visible(text, true);
    }

    /** The text with its line feeds and tabs left as they are; carriage returns become visible. */
    public static String block(String text) {
        return visible(text, false);
    }

    /** The text with nothing changed but halves of surrogate pairs, which no encoding can carry. */
    public static String encodable(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                out.append(named(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The first characters of the text, and how many were left out, if it is longer than {@code most} characters. */
    public static String cut(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        String left = text.substring(0, text.offsetByCodePoints(0, most));
        return left + "… (" + (length - most) + " more characters; report.json has them)";
    }

    private static String visible(String text, boolean oneLine) {
        // Nearly every text is plain, and there are tens of thousands of them in a report.
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                out.append(oneLine ? (c == '\n' ? "\\n" : "\\t") : Character.toString(c));
            } else if (c == '\r') {
                out.append("\\r");
            } else if (acts(c)) {
                out.append(named(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String named(int c) {
        return String.format(Locale.ROOT, "[U+%04X]", c);
    }
}
