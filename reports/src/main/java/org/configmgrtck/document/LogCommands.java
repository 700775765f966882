package org.configmgrtck.document;

import java.util.regex.Pattern;

/**
 * What the log of a build server would take for a command in a line of text. GitHub runs {@code ::name::} at the
 * beginning of a line and {@code ##[name]} anywhere, Azure DevOps {@code ##vso[name]} anywhere, TeamCity
 * {@code ##teamcity[name]} at the beginning.
 */
public final class LogCommands {
    private static final Pattern ANYWHERE = Pattern.compile("#(?=#(\\[|vso\\[|teamcity\\[))");
    private static final Pattern DOUBLE_COLON = Pattern.compile(":(?=:)");

    private LogCommands() {}

    /** The text without what would be a command wherever it stands; the sign is made visible instead. */
    public static String disarmed(String text) {
        return ANYWHERE.matcher(text).replaceAll("[U+0023]");
    }

    /** The text without what would be a command at the beginning of a line, wherever its lines are broken. */
    static String disarmedInEveryLine(String text) {
        return DOUBLE_COLON.matcher(text).replaceAll("[U+003A]");
    }

    /** Whether the line would be a command because it begins like one. */
    static boolean begins(String line) {
        return line.stripLeading().startsWith("::");
    }
}
