package org.configmgrtck.reference.managementpoint;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the status message that a client could not authorize policy. */
final class StatusMessage {
    private StatusMessage() {}

    /** Names the assignments that were not authorized. */
    static byte[] policyAuthorizationFailure(List<String> assignmentIds) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(octets, "UTF-8");
            xml.writeStartElement("Status");
            xml.writeAttribute("SchemaVersion", "1.00");
            xml.writeAttribute("CodePage", "65001");
            xml.writeAttribute("LocaleID", "1033");
            xml.writeStartElement("Type");
            xml.writeCharacters("SMS_PolicyAgent_PolicyAuthorizationFailure");
            xml.writeEndElement();
            xml.writeStartElement("Properties");
            for (String id : assignmentIds) {
                xml.writeEmptyElement("Property");
                xml.writeAttribute("Name", "PolicyAssignmentID");
                xml.writeAttribute("Value", id);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A status message could not be written.", e);
        }
        return octets.toByteArray();
    }
}
