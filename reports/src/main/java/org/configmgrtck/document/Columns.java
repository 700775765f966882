package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Breaks text into lines for the console. A line is never wider than asked; a word that is, is broken, unless it is a
 * path or an address: that stands whole on a line of its own. No line is a command to the build server that shows it.
 */
public final class Columns {
    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    /** What one copies: an address, a path from the root or the working folder, the id of a scenario. */
    private static final Pattern PLACE =
            Pattern.compile("[(\"']?(?:[A-Za-z][A-Za-z0-9+.-]*://|[A-Za-z]:[\\\\/]|[A-Za-z0-9._~-]*[\\\\/]).*");

    private static final String LITTLE = "    ";

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
            boolean fresh = used == indent.length();
            int gap = fresh ? 0 : 1;
            if (!fresh && used + gap + widthOf(word) > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                used = indent.length();
                gap = 0;
            }
            if (indent.length() + widthOf(word) > width && PLACE.matcher(word).matches()) {
                if (!line.toString().isBlank()) {
                    lines.add(line.toString().stripTrailing());
                }
                indent = indent.length() < LITTLE.length() ? indent : LITTLE;
                lines.add(indent + word);
                line = new StringBuilder(indent);
                used = indent.length();
                continue;
            }
            line.append(" ".repeat(gap));
            used += gap;
            for (int c : word.codePoints().toArray()) {
                if (used + widthOf(c) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    used = indent.length();
                }
                line.appendCodePoint(c);
                used += widthOf(c);
            }
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
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
