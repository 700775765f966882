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

    /** Sends a status message. One that can't be delivered is not kept. */
    public void send(int id, String component, Optional<String> insertionString) {
        address.ifPresent(to -> send(to, xml(id, component, insertionString)));
    }

    private static void send(URI to, byte[] message) {
        try {
            new HttpPeer(to, new Deadline(LONGEST)).post("/status-messages", message);
        } catch (IOException unheard) {
            // Nobody is there who could be told of it.
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
