package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Breaks text into lines for the console. A line is never wider than asked; a word that is, is broken. No line is a
 * command to the build server that shows it.
 */
public final class Columns {
    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private Columns() {}

    /** The text with {@code first} before its first line, and as many blanks before each other. */
    public static List<String> wrap(String first, String text, int width) {
        String harmless = LogCommands.disarmed(text);
        List<String> lines = broken(first, harmless, width);
        return lines.stream().anyMatch(LogCommands::begins)
                ? broken(first, LogCommands.disarmedInEveryLine(harmless), width)
                : lines;
    }

    private static List<String> broken(String first, String text, int width) {
        String indent = " ".repeat(first.length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int used = first.length();
        for (String word : text.split(" ", -1)) {
            boolean fresh = used == first.length();
            int gap = fresh ? 0 : 1;
            if (!fresh && used + gap + widthOf(word) > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                used = first.length();
                gap = 0;
            }
            line.append(" ".repeat(gap));
            used += gap;
            for (int c : word.codePoints().toArray()) {
                if (used + widthOf(c) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    used = first.length();
                }
                line.appendCodePoint(c);
                used += widthOf(c);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** How many columns a terminal takes for the text. */
    static int widthOf(String text) {
        return text.codePoints().map(Columns::widthOf).sum();
    }

    private static int widthOf(int c) {
        boolean fullWidth = c >= 0x3000 && c <= 0x303f || c >= 0xff01 && c <= 0xff60 || c >= 0x1f300;
        return fullWidth || WIDE.contains(Character.UnicodeScript.of(c)) ? 2 : 1;
    }
}
