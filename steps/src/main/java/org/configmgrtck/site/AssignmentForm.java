package org.configmgrtck.site;

import java.util.function.UnaryOperator;

/** How an assignment may be written besides the plain way: what it says is the same, its octets are others. */
public enum AssignmentForm {
    /** It stands in several lines, and has letters beyond ASCII. */
    IN_LINES(
            "in several lines",
            element -> element.replace("ClientConfig", "Général").replace("><", ">\r\n\t<")),
    /** It stands in several lines that end as they do elsewhere. */
    IN_OTHER_LINES("in several lines that end in one character", element -> element.replace("><", ">\n<")),
    /** Its own end stands in it where it is none: in an attribute, in a comment, and in a CDATA section. */
    WITH_FALSE_ENDS(
            "whose assignment has false ends in it",
            element -> element.replace("\"><Policy ", "\" Note=\"/>\"><!-- It's no > </PolicyAssignment> --><Policy ")
                    .replace("<PolicySource>", "<PolicySource><![CDATA[ > </PolicyAssignment> ]]>"));

    private final String phrase;
    private final UnaryOperator<String> writing;

    AssignmentForm(String phrase, UnaryOperator<String> writing) {
        this.phrase = phrase;
        this.writing = writing;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    Assignment of(Assignment plain) {
        return plain.withElement(writing.apply(plain.element()));
    }
}
