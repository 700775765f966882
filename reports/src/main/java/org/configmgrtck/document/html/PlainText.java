package org.configmgrtck.document.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text between tags without escapes that only the value of an attribute needs. The templates escape each value so that it
 * can stand anywhere; in text that makes a quotation mark six octets long.
 */
final class PlainText {
    /** No value has a bracket that is not escaped, so that a tag ends with the first. */
    private static final Pattern TAG_OR_ESCAPE = Pattern.compile("<[^>]*>|&(?:quot|#39|#x3D|#x60);");

    /** A page becomes this many times as short at most: an escape has six characters. */
    static final int SHORTENS_BY = 6;

    private static final Map<String, String> PLAIN = Map.of("&quot;", "\"", "&#39;", "'", "&#x3D;", "=", "&#x60;", "`");

    private PlainText() {}

    /** The same page, which reads the same. */
    static String of(String page) {
        return TAG_OR_ESCAPE
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(PLAIN.getOrDefault(found.group(), found.group())));
    }
}
