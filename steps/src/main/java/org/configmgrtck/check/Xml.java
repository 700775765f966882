package org.configmgrtck.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML that comes from outside. */
final class Xml {
    private Xml() {}

    /** The document; empty where the text is no XML, or has a document type definition. */
    static Optional<Document> parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Else it writes to the console.
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new InputSource(new StringReader(text))));
        } catch (SAXException e) {
            return Optional.empty();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("XML can't be read from memory", e);
        }
    }
}
