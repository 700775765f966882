package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;
import org.configmgrtck.record.ReportFile;

/** {@code report.json}: everything, for machines. {@code report.schema.json} describes it. */
public final class JsonReport implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.JSON.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        PrettyJson.write(JsonDocument.of(report), out);
    }
}
