package org.configmgrtck.site;

/** The two forms in which a line of text may end. */
final class LineEnds {
    private static final String ONE = "\n";
    private static final String TWO = "\r\n";

    private LineEnds() {}

    /** The same text with each line end in the other form; a text has only one of the two. */
    static String altered(String text) {
        return text.contains(TWO) ? text.replace(TWO, ONE) : text.replace(ONE, TWO);
    }
}
