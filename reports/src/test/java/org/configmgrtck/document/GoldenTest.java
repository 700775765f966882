package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.configmgrtck.document.badge.BadgeEndpoint;
import org.configmgrtck.document.badge.BadgePicture;
import org.configmgrtck.document.csv.CoverageTable;
import org.configmgrtck.document.earl.EarlReport;
import org.configmgrtck.document.github.JobSummary;
import org.configmgrtck.document.messages.CucumberMessages;
import org.configmgrtck.document.opentest.OpenTestReport;
import org.configmgrtck.document.sarif.SarifReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of one fixed run, letter by letter. After a change that is meant, run with {@code -Dgolden.write=true}
 * and look at the difference.
 */
class GoldenTest {
    private final RunReport report = Small.everyVerdict();

    @Test
    void json() throws IOException {
        String json = Documents.written(new JsonReport(), report);
        assertThat(Documents.schemaErrors(json)).isEmpty();
        same("report.json", json);
    }

    @Test
    void junit() throws Exception {
        String junit = Documents.written(new JunitReport(), report);
        Schemas.requireJunit(junit);
        same("junit.xml", junit);
    }

    @Test
    void sarif() throws IOException {
        String sarif = Documents.written(new SarifReport(), report);
        assertThat(Schemas.ofSarif(sarif)).isEmpty();
        same("report.sarif", sarif);
    }

    @Test
    void earl() throws IOException {
        String earl = Documents.written(new EarlReport(), report);
        assertThat(Schemas.ofEarl(earl)).isEmpty();
        same("earl.jsonld", earl);
    }

    @Test
    void openTest() throws Exception {
        String openTest = Documents.written(new OpenTestReport(), report);
        Schemas.requireOpenTest(openTest);
        same("open-test-report.xml", openTest);
    }

    @ParameterizedTest
    @MethodSource
    void others(ReportWriter writer) throws IOException {
        same(writer.fileName(), Documents.written(writer, report));
    }

    static Stream<ReportWriter> others() {
        return Stream.of(
                new CoverageTable(), new CucumberMessages(), new JobSummary(), new BadgePicture(), new BadgeEndpoint());
    }

    @Test
    void console() throws IOException {
        same("console.txt", Documents.console(report, Style.PLAIN));
    }

    private static void same(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src", "test", "resources", "golden", name), actual);
        }
        assertThat(actual).isEqualTo(Small.text("golden/" + name));
    }
}
