package org.configmgrtck.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.configmgrtck.text.Json;

/** JSON for documents: a member in each line, the same on every system. */
public final class PrettyJson {
    private PrettyJson() {}

    /** Writes the value and a line feed. The stream is flushed and left open. */
    public static void write(Object value, OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = Json.mapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .with(new HarmlessEscapes())
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        writer.writeValue(out, value);
        out.write('\n');
        out.flush();
    }
}
