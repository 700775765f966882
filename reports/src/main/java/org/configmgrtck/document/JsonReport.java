package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;

/** {@code report.json}: everything, for machines. {@code report.schema.json} describes it. */
public final class JsonReport implements ReportWriter {
    @Override
    public String fileName() {
        return "report.json";
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        PrettyJson.write(JsonDocument.of(report), out);
    }
}
