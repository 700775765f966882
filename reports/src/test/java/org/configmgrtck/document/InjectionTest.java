package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.configmgrtck.document.html.HtmlReport;
import org.configmgrtck.document.html.Transcripts;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.document.words.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What the subject sends can't break any document, whatever it is. */
class InjectionTest {
    static Stream<Named<String>> texts() {
        return Corpus.texts();
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("texts")
    void jsonIsValidAndLosesNothing(String text) throws IOException {
        String json = Documents.written(new JsonReport(), HostileRun.of(text));
        assertThat(Documents.schemaErrors(json)).isEmpty();
        JsonNode report = new ObjectMapper().readTree(json);
        String kept = text.contains("half") ? "half [U+D83D] pair, whole \ud83d\ude00, other half [U+DE00]" : text;
        assertThat(report.at("/scenarios/1/finding/actual").asText()).isEqualTo(kept);
        assertThat(report.at("/observations/0/seen").asText()).isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void junitIsWellFormed(String text) throws IOException {
        Document xml = Documents.xml(Documents.written(new JunitReport(), HostileRun.of(text)));
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(5);
        String failure = xml.getElementsByTagName("failure").item(0).getTextContent();
        assertThat(failure).startsWith("Requirement: MUST ROOT-04: ").contains("\nExpected: ", "\nSeen: ", "\nAgain: ");
        assertThat(failure).doesNotContainPattern(ACTS_IN_BLOCK);
        String out = xml.getElementsByTagName("system-out").item(0).getTextContent();
        assertThat(out).startsWith("Observed, not judged: root-renewed-same-key: ");
        assertThat(out).doesNotContainPattern(ACTS_IN_BLOCK);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void htmlKeepsTextAsText(String text) throws IOException {
        RunReport report = Small.everyVerdict(text);
        Transcripts.write(folder, report, text);
        for (Language language : Language.values()) {
            assertKept(Documents.written(new HtmlReport(language, EvidenceFolder.of(folder)), report));
        }
    }

    private static void assertKept(String html) throws IOException {
        assertThat(html).doesNotContainPattern(ACTS_IN_BLOCK);
        assertThat(html).doesNotContainPattern("(?i)<(script|img|iframe|object|base|form)\\b");
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(html.split("<article ", -1)).hasSize(8 + 3 + 1);
        assertThat(html.split("<details id=", -1)).hasSize(5 + 1);
        assertThat(html.split("<details class=", -1)).hasSize(1 + 4 + 1);
        assertThat(html.split("<div class=\"observed\">", -1)).hasSize(2 + 1);
        assertThat(html.split("<h1>", -1)).hasSize(2);
        assertThat(html.split("<link ", -1)).hasSize(2);
        assertThat(html).doesNotContain("not-shown");
        Documents.xml(html.replace("<!DOCTYPE html>", ""));
        assertThat(html).doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void consoleStaysInItsLayout(String text) {
        String console = Documents.console(HostileRun.of(text), Style.PLAIN);
        assertThat(console).doesNotContainPattern(ACTS_IN_LINE);
        List<String> lines = console.lines().toList();
        assertThat(lines)
                .noneMatch(line -> line.stripLeading().startsWith("::")
                        || line.contains("##[")
                        || line.contains("##vso[")
                        || line.contains("##teamcity["));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Verdict: "))
                .containsExactly("Verdict: KIT FAILED (exit code 70)");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Report:  tck-report");
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("  Again ") && !isPlace(line))
                .allSatisfy(line -> assertThat(Columns.widthOf(line)).isLessThanOrEqualTo(80));
    }

    /** A path or an address stands whole on a line of its own. */
    private static boolean isPlace(String line) {
        return line.strip().matches("[^ ]*[/\\\\][^ ]*");
    }

    private static final Pattern ACTS_IN_BLOCK =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}&&[^\\n\\t]]");
    private static final Pattern ACTS_IN_LINE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}&&[^\\n]]");
}
