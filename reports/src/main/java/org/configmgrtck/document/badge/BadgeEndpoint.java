package org.configmgrtck.document.badge;

import java.io.IOException;
import java.io.OutputStream;
import org.configmgrtck.document.PrettyJson;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;

/** {@code badge.json}: the badge for a service that draws badges itself, in the form of shields.io's endpoint. */
public final class BadgeEndpoint implements ReportWriter {
    private record Endpoint(int schemaVersion, String label, String message, String color, boolean isError) {}

    @Override
    public String fileName() {
        return ReportFile.BADGE.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        BadgeText badge = BadgeText.of(report);
        boolean bad = report.judgement().exitCode().code() != 0;
        PrettyJson.write(new Endpoint(1, badge.label(), badge.message(), badge.colour(), bad), out);
    }
}
