package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.configmgrtck.record.ReportFile;

/** {@code report.schema.json}: the JSON Schema of {@code report.json}, the same for every run. */
public final class JsonSchema implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.JSON_SCHEMA.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        out.write(Resources.text(fileName()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
