package org.configmgrtck.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.configmgrtck.text.Visible;

/** Writes XML in UTF-8 that is well-formed whatever text it is given, indented by element. */
public final class XmlText implements Closeable {
    private final OutputStream out;
    private final XMLStreamWriter xml;
    /** Whether each open element has child elements so far. */
    private final Deque<Boolean> parents = new ArrayDeque<>();

    private boolean text;

    /** @param out is flushed in the end, and left open */
    public XmlText(OutputStream out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element. Its attributes follow, then its content. */
    public void start(String element) throws IOException {
        if (!parents.isEmpty()) {
            parents.pop();
            parents.push(true);
        }
        String indent = newLine();
        parents.push(false);
        text = false;
        run(() -> {
            xml.writeCharacters(indent);
            xml.writeStartElement(element);
        });
    }

    /** An attribute of the element that was begun last; what would act in it is made visible. */
    public void attribute(String name, String value) throws IOException {
        run(() -> xml.writeAttribute(name, Visible.line(value)));
    }

    /** Text in the element; what would act in it is made visible. */
    public void text(String value) throws IOException {
        text = true;
        run(() -> xml.writeCharacters(Visible.block(value)));
    }

    /** Ends the element. */
    public void end() throws IOException {
        boolean hadChildren = parents.pop();
        String indent = hadChildren && !text ? newLine() : "";
        text = false;
        run(() -> {
            xml.writeCharacters(indent);
            xml.writeEndElement();
        });
    }

    @Override
    public void close() throws IOException {
        run(xml::writeEndDocument);
        run(xml::flush);
        out.write('\n');
        out.flush();
    }

    private String newLine() {
        return "\n" + "  ".repeat(parents.size());
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void run(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
