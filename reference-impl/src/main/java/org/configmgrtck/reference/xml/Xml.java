package org.configmgrtck.reference.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XML from strangers: without document types, hence without entities of any kind. */
public final class Xml {
    private static final ErrorHandler THROWING = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // Nothing that keeps the document from being read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private Xml() {}

    /**
     * The root element.
     *
     * @throws MalformedXml if it is not well-formed, or has a document type
     */
    public static Element parse(byte[] octets) throws MalformedXml {
        try {
            return builder().parse(new ByteArrayInputStream(octets)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new MalformedXml("This is not well-formed XML without a document type: " + e.getMessage(), e);
        }
    }

    /** All elements of that name below the element, in document order. */
    public static List<Element> below(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static DocumentBuilder builder() {
        try {
            // The JDK's own, whatever other parser the class path holds.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(THROWING);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK has no XML parser that can refuse document types.", e);
        }
    }
}
