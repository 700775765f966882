package org.configmgrtck.reference.siteserver.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;

/**
 * Where status messages go.
 *
 * @param address its base address; empty where there is none
 */
public record StatusSink(Optional<URI> address) {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    /**
     * Sends a status message.
     *
     * @return was it delivered?
     */
    public boolean send(int id, String component, Optional<String> insertionString) {
        return address.filter(to -> delivered(to, xml(id, component, insertionString)))
                .isPresent();
    }

    private static boolean delivered(URI to, byte[] message) {
        try {
            int status = new HttpPeer(to, new Deadline(LONGEST))
                    .post("/status-messages", message)
                    .status();
            return status >= 200 && status <= 299;
        } catch (IOException unheard) {
            return false;
        }
    }

    private static byte[] xml(int id, String component, Optional<String> insertionString) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(octets, "UTF-8");
            xml.writeStartElement("StatusMessage");
            xml.writeAttribute("ID", Integer.toString(id));
            xml.writeAttribute("Component", component);
            if (insertionString.isPresent()) {
                xml.writeStartElement("InsertionString");
                xml.writeCharacters(insertionString.get());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A status message could not be written.", e);
        }
        return octets.toByteArray();
    }
}
