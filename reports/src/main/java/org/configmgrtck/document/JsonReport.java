package org.configmgrtck.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.configmgrtck.text.Json;

/** {@code report.json}: everything, for machines. {@code report.schema.json} describes it. */
public final class JsonReport implements ReportWriter {
    @Override
    public String fileName() {
        return "report.json";
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = Json.mapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        writer.writeValue(out, JsonDocument.of(report));
        out.write('\n');
        out.flush();
    }
}
