package org.configmgrtck.document.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;

/**
 * {@code coverage.csv}: a line for each requirement, also for those that nobody asked. RFC 4180 in UTF-8, with every text
 * in quotes, lines that end in a line feed, and no cell that a spreadsheet would calculate.
 */
public final class CoverageTable implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.COVERAGE.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        CoverageLine.HEADINGS.forEach(schema::addColumn);
        ObjectWriter writer = new CsvMapper()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .writer(schema.build())
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        List<List<Object>> lines = report.judgement().requirements().stream()
                .map(verdict -> CoverageLine.of(report, verdict))
                .toList();
        writer.writeValues(out).writeAll(lines).flush();
        out.flush();
    }
}
