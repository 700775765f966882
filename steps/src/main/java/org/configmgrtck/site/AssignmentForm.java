package org.configmgrtck.site;

import java.util.function.UnaryOperator;

/** How an assignment may be written besides the plain way: what it says is the same, its octets are others. */
public enum AssignmentForm {
    /** It stands in several lines, and has letters beyond ASCII. */
    IN_LINES(element -> element.replace("ClientConfig", "Général").replace("><", ">\r\n\t<")),
    /** Its own end stands in it where it is none: in an attribute, in a comment, and in a CDATA section. */
    WITH_FALSE_ENDS(
            element -> element.replace("\"><Policy ", "\" Note=\"/>\"><!-- It's no > </PolicyAssignment> --><Policy ")
                    .replace("<PolicySource>", "<PolicySource><![CDATA[ > </PolicyAssignment> ]]>"));

    private final UnaryOperator<String> writing;

    AssignmentForm(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    Assignment of(Assignment plain) {
        return plain.withElement(writing.apply(plain.element()));
    }
}
