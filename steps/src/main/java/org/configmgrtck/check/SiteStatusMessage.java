package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A status message as a site server sends it. */
record SiteStatusMessage(String id, String component, List<String> insertionStrings) {
    /** The signing certificate expires soon. */
    static final String CERTIFICATE_EXPIRES = "5112";
    /** The directory lacks the schema extension. */
    static final String SCHEMA_NOT_EXTENDED = "1001";

    SiteStatusMessage {
        insertionStrings = List.copyOf(insertionStrings);
    }

    /** Empty where the text is no status message. */
    static Optional<SiteStatusMessage> of(String xml) {
        return Xml.parse(xml)
                .map(Document::getDocumentElement)
                .filter(root -> root.getTagName().equals("StatusMessage"))
                .map(root -> new SiteStatusMessage(
                        root.getAttribute("ID").strip(),
                        root.getAttribute("Component").strip(),
                        texts(root.getElementsByTagName("InsertionString"))));
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getTextContent().strip())
                .toList();
    }

    @Override
    public String toString() {
        return id + " from " + component + " with " + insertionStrings;
    }
}
