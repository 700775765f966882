package org.configmgrtck.reference.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts elements out of an XML document in UTF-8, octet for octet: from the {@code <} of the start tag to the {@code >}
 * of the end tag. Signatures cover these octets, and a parser does not give them back.
 *
 * <p>The document must be well-formed. Tags in comments, CDATA sections, processing instructions and attribute values
 * are not taken for tags.
 */
public final class ElementOctets {
    private final String document;
    private int position;

    private ElementOctets(byte[] document) {
        // One character for each octet, so that positions of the two agree. All of XML's markup is ASCII.
        this.document = new String(document, StandardCharsets.ISO_8859_1);
    }

    /** The octets of each outermost element of that name, in document order. */
    public static List<byte[]> of(byte[] document, String name) {
        return new ElementOctets(document).cut(name);
    }

    private List<byte[]> cut(String name) {
        List<byte[]> cuts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (Markup tag = next(); tag.end > 0; tag = next()) {
            if (tag.isStartOf(name) && !tag.isEmptyElement()) {
                start = depth == 0 ? tag.start : start;
                depth++;
            } else if (tag.isStartOf(name) && depth == 0) {
                cuts.add(octets(tag.start, tag.end));
            } else if (tag.isEndOf(name) && --depth == 0) {
                cuts.add(octets(start, tag.end));
            }
        }
        return cuts;
    }

    /** The next piece of markup; one that ends at 0 when there is none. */
    private Markup next() {
        int start = document.indexOf('<', position);
        int end = start < 0 ? 0 : endOfMarkup(start);
        position = end;
        return end == 0 ? new Markup("", 0, 0) : new Markup(document.substring(start, end), start, end);
    }

    private int endOfMarkup(int start) {
        if (document.startsWith("<!--", start)) {
            return after("-->", start + 4);
        }
        if (document.startsWith("<![CDATA[", start)) {
            return after("]]>", start);
        }
        if (document.startsWith("<?", start)) {
            return after("?>", start);
        }
        return endOfTag(start);
    }

    private int endOfTag(int start) {
        char quote = 0;
        for (int i = start; i < document.length(); i++) {
            char c = document.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return 0;
    }

    private int after(String terminator, int from) {
        int at = document.indexOf(terminator, from);
        return at < 0 ? 0 : at + terminator.length();
    }

    private byte[] octets(int start, int end) {
        return document.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Markup(String text, int start, int end) {
        boolean isStartOf(String name) {
            return names("<" + name);
        }

        boolean isEndOf(String name) {
            return names("</" + name);
        }

        boolean isEmptyElement() {
            return text.endsWith("/>");
        }

        private boolean names(String beginning) {
            return text.startsWith(beginning) && " \t\r\n/>".indexOf(text.charAt(beginning.length())) >= 0;
        }
    }
}
