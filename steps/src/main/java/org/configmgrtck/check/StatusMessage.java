package org.configmgrtck.check;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A status message as a client sends it to the management point. */
final class StatusMessage {
    /** The type that says that a policy could not be authorized (CERT-ROOT-06). */
    static final String POLICY_AUTHORIZATION_FAILURE = "SMS_PolicyAgent_PolicyAuthorizationFailure";

    private StatusMessage() {}

    /** The text of the first element Type; empty where there is none, or where the text is no XML. */
    static Optional<String> typeOf(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            Optional<String> type = Optional.empty();
            // To the very end, since what breaks off later is no XML either.
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Type")
                        && type.isEmpty()) {
                    type = Optional.of(reader.getElementText().strip());
                }
            }
            return type;
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
