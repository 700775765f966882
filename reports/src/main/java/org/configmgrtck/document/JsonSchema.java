package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** {@code report.schema.json}: the JSON Schema of {@code report.json}, the same for every run. */
public final class JsonSchema implements ReportWriter {
    @Override
    public String fileName() {
        return "report.schema.json";
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        out.write(Resources.text(fileName()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
