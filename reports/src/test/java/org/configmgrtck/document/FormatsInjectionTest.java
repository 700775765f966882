package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.configmgrtck.document.badge.BadgeEndpoint;
import org.configmgrtck.document.badge.BadgePicture;
import org.configmgrtck.document.csv.CoverageTable;
import org.configmgrtck.document.earl.EarlReport;
import org.configmgrtck.document.github.JobSummary;
import org.configmgrtck.document.messages.CucumberMessages;
import org.configmgrtck.document.opentest.OpenTestReport;
import org.configmgrtck.document.sarif.SarifReport;
import org.configmgrtck.text.Visible;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the subject sends stays text in every format for machines: it has no part in the form, and acts nowhere. */
class FormatsInjectionTest {
    private static final Pattern ACTS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}&&[^\\n\\t]]");
    /** One text that does nothing, to compare with. */
    private static final RunReport HARMLESS = HostileRun.of("a word");

    static Stream<Named<String>> texts() {
        return Corpus.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sarif(String text) throws IOException {
        String written = Documents.written(new SarifReport(), HostileRun.of(text));
        assertThat(Schemas.ofSarif(written)).isEmpty();
        JsonObject log = Seen.json(written);
        assertThat(Seen.inSarif(log)).isEqualTo(Seen.inSarif(sarifOf(HARMLESS)));
        assertThat(strings(log)).noneMatch(ACTS.asPredicate());
        JsonObject run = log.getJsonArray("runs").getJsonObject(0);
        for (JsonObject result : run.getJsonArray("results").getValuesAs(JsonObject.class)) {
            String message = result.getJsonObject("message").getString("text");
            String rest = message.replaceAll("\\\\[\\\\\\[\\]]", "").replaceAll("\\{\\{|}}", "");
            assertThat(rest).doesNotContain("[", "]", "{", "}", "\\");
        }
        if (text.length() < 1000) {
            String failure = run.getJsonArray("results")
                    .getJsonObject(0)
                    .getJsonObject("message")
                    .getString("text");
            String shown = failure.replaceAll("\\\\([\\\\\\[\\]])", "$1")
                    .replace("{{", "{")
                    .replace("}}", "}");
            assertThat(shown).contains("Seen: " + Visible.line(text) + ".");
        }
    }

    private static JsonObject sarifOf(RunReport report) throws IOException {
        return Seen.json(Documents.written(new SarifReport(), report));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void earl(String text) throws IOException, JsonLdError {
        String written = Documents.written(new EarlReport(), HostileRun.of(text));
        assertThat(Schemas.ofEarl(written)).isEmpty();
        JsonObject earl = Seen.json(written);
        JsonObject harmless = Seen.json(Documents.written(new EarlReport(), HARMLESS));
        assertThat(Seen.scenariosInEarl(earl)).isEqualTo(Seen.scenariosInEarl(harmless));
        assertThat(Seen.requirementsInEarl(earl)).isEqualTo(Seen.requirementsInEarl(harmless));
        assertThat(strings(earl)).noneMatch(ACTS.asPredicate());
        assertThat(references(written)).isEqualTo(references(Documents.written(new EarlReport(), HARMLESS)));
    }

    /** All identifiers in the document after a JSON-LD processor has expanded it: what is text is not among them. */
    private static List<String> references(String jsonld) throws JsonLdError {
        JsonValue expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(jsonld))).get();
        return nodes(expanded)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(node -> node.getString("@id", null))
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void csv(String text) throws IOException {
        String written = Documents.written(new CoverageTable(), HostileRun.of(text));
        assertThat(written).doesNotContainPattern(ACTS);
        assertThat(Seen.inCsv(written).keySet())
                .isEqualTo(Seen.inCsv(Documents.written(new CoverageTable(), HARMLESS))
                        .keySet());
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            for (CSVRecord record : Seen.csv(written, separator)) {
                assertThat(record)
                        .allSatisfy(cell -> assertThat(
                                        cell.strip().replace("\"", "").strip())
                                .doesNotStartWith("=")
                                .doesNotStartWith("+")
                                .doesNotStartWith("-")
                                .doesNotStartWith("@")
                                .doesNotStartWith("\uff1d"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void messages(String text) throws IOException {
        String written = Documents.written(new CucumberMessages(), HostileRun.of(text));
        assertThat(written).doesNotContainPattern(ACTS);
        List<Envelope> all = Seen.messages(written);
        List<Envelope> harmless = Seen.messages(Documents.written(new CucumberMessages(), HARMLESS));
        assertThat(all).hasSameSizeAs(harmless);
        assertThat(Seen.inMessages(all)).isEqualTo(Seen.inMessages(harmless));
        assertThat(all.stream().flatMap(one -> one.getAttachment().stream()))
                .extracting(Attachment::getMediaType)
                .containsOnly("text/plain", "text/uri-list");
        assertThat(strings(Stream.of(written.split("\n", -1))
                        .filter(line -> !line.isEmpty())
                        .map(Seen::json)))
                .noneMatch(ACTS.asPredicate());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void openTest(String text) throws Exception {
        String written = Documents.written(new OpenTestReport(), HostileRun.of(text));
        Schemas.requireOpenTest(written);
        Document xml = Documents.xml(written);
        Document harmless = Documents.xml(Documents.written(new OpenTestReport(), HARMLESS));
        assertThat(Seen.inOpenTest(xml)).isEqualTo(Seen.inOpenTest(harmless));
        if (!text.isEmpty()) {
            assertThat(names(xml)).isEqualTo(names(harmless));
        }
        assertThat(xml.getDocumentElement().getTextContent()).doesNotContainPattern(ACTS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void junit(String text) throws Exception {
        String written = Documents.written(new JunitReport(), HostileRun.of(text));
        Schemas.requireJunit(written);
        Document xml = Documents.xml(written);
        assertThat(names(xml)).isEqualTo(names(Documents.xml(Documents.written(new JunitReport(), HARMLESS))));
        assertThat(xml.getDocumentElement().getTextContent()).doesNotContainPattern(ACTS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void summary(String text) throws IOException {
        String written = Documents.written(new JobSummary(), HostileRun.of(text));
        assertThat(written).doesNotContainPattern(ACTS);
        assertThat(written.lines()).noneMatch(line -> line.stripLeading().startsWith("::") || line.contains("##["));
        MarkdownPage page = new MarkdownPage(written);
        MarkdownPage harmless = new MarkdownPage(Documents.written(new JobSummary(), HARMLESS));
        assertThat(page.elements()).isSubsetOf(harmless.elements());
        assertThat(page.page().select("*").eachAttr("href")).isEmpty();
        assertThat(page.page().select("h1, h2, h3").eachText())
                .isEqualTo(harmless.page().select("h1, h2, h3").eachText());
        assertThat(page.figures()).isEqualTo(harmless.figures());
        assertThat(page.table("Not met")).hasSize(1);
        assertThat(page.table("Unclear")).hasSize(2);
        if (text.length() < 300 && !text.isBlank() && !text.contains("##")) {
            assertThat(page.table("Not met").get(0).get(3).strip())
                    .isEqualTo(Visible.line(text)
                            .replace("`", "[U+0060]")
                            .replace("|", "[U+007C]")
                            .strip());
        }
        assertThat(written.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(100_000);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void badgesSayNothingOfTheSubject(String text) throws IOException {
        RunReport hostile = HostileRun.of(text);
        assertThat(Documents.written(new BadgePicture(), hostile))
                .isEqualTo(Documents.written(new BadgePicture(), HARMLESS));
        assertThat(Documents.written(new BadgeEndpoint(), hostile))
                .isEqualTo(Documents.written(new BadgeEndpoint(), HARMLESS));
    }

    private static List<String> names(Document xml) {
        return Seen.elements(xml, "*").stream().map(Element::getTagName).toList();
    }

    private static List<String> strings(JsonValue value) {
        return strings(Stream.of(value));
    }

    private static List<String> strings(Stream<? extends JsonValue> values) {
        return values.flatMap(FormatsInjectionTest::nodes)
                .filter(JsonString.class::isInstance)
                .map(node -> ((JsonString) node).getString())
                .toList();
    }

    private static Stream<JsonValue> nodes(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                Stream.concat(
                        Stream.of(value), value.asJsonObject().values().stream().flatMap(FormatsInjectionTest::nodes));
            case ARRAY -> value.asJsonArray().stream().flatMap(FormatsInjectionTest::nodes);
            default -> Stream.of(value);
        };
    }
}
