package org.configmgrtck.document;

import java.util.List;
import java.util.regex.Pattern;
import org.configmgrtck.text.Visible;

/** Writes words so that a shell takes each of them as it is. */
public final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");
    /** What acts within double quotes in one of the usual shells. Elsewhere double quotes serve Windows too. */
    private static final Pattern ACTIVE = Pattern.compile(".*[\"$`\\\\!].*");

    private ShellWords() {}

    /** The command that begins so, and goes on with these words. */
    public static String command(String start, List<String> words) {
        StringBuilder command = new StringBuilder(start);
        words.forEach(word -> command.append(' ').append(quoted(Visible.line(word))));
        return command.toString();
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return ACTIVE.matcher(word).matches() ? "'" + word.replace("'", "'\\''") + "'" : '"' + word + '"';
    }
}
