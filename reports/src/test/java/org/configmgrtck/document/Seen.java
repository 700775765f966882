package org.configmgrtck.document;

import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What readers that the kit did not write see in its documents: each scenario, or requirement, with its status. */
final class Seen {
    private static final String SCENARIO = "urn:configmgr-tck:scenario:";
    private static final String REQUIREMENT = "urn:configmgr-tck:requirement:";

    private static final Deserializer DESERIALIZER = new Deserializer();

    private Seen() {}

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The kinds and levels of the results, and {@code notification} for what the kit did wrong. */
    static Map<String, String> inSarif(JsonObject log) {
        JsonObject run = log.getJsonArray("runs").getJsonObject(0);
        Map<String, String> seen = new LinkedHashMap<>();
        for (JsonObject result : run.getJsonArray("results").getValuesAs(JsonObject.class)) {
            once(seen, name(result), result.getString("kind"));
        }
        JsonObject invocation = run.getJsonArray("invocations").getJsonObject(0);
        if (invocation.containsKey("toolExecutionNotifications")) {
            for (JsonObject one :
                    invocation.getJsonArray("toolExecutionNotifications").getValuesAs(JsonObject.class)) {
                once(seen, name(one), "notification");
            }
        }
        return seen;
    }

    private static String name(JsonObject located) {
        return located.getJsonArray("locations")
                .getJsonObject(0)
                .getJsonArray("logicalLocations")
                .getJsonObject(0)
                .getString("fullyQualifiedName");
    }

    /** The outcome of each scenario's assertion. */
    static Map<String, String> scenariosInEarl(JsonObject earl) {
        return inEarl(earl, SCENARIO);
    }

    /** The outcome of each requirement's assertion. */
    static Map<String, String> requirementsInEarl(JsonObject earl) {
        return inEarl(earl, REQUIREMENT);
    }

    private static Map<String, String> inEarl(JsonObject earl, String kind) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (JsonObject node : earl.getJsonArray("@graph").getValuesAs(JsonObject.class)) {
            String test = node.getString("test", "");
            if (test.startsWith(kind)) {
                once(
                        seen,
                        test.substring(kind.length()),
                        node.getJsonObject("result").getString("outcome"));
            }
        }
        return seen;
    }

    static List<CSVRecord> csv(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    /** The requirements' rows, each cell by its heading. */
    static Map<String, Map<String, String>> inCsv(String text) throws IOException {
        List<CSVRecord> records = csv(text, ',');
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.size() != records.get(0).size()) {
                throw new AssertionError("The line " + record + " has another number of cells than the headings.");
            }
            Map<String, String> row = new LinkedHashMap<>();
            IntStream.range(0, record.size())
                    .forEach(i -> row.put(records.get(0).get(i), record.get(i)));
            if (rows.put(record.get(0), row) != null) {
                throw new AssertionError("Two lines are about " + record.get(0));
            }
        }
        return rows;
    }

    static List<Envelope> messages(String text) throws IOException {
        List<Envelope> all = new ArrayList<>();
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        try (NdjsonToMessageIterable lines =
                new NdjsonToMessageIterable(new ByteArrayInputStream(octets), DESERIALIZER)) {
            lines.forEach(all::add);
        }
        return all;
    }

    /** The worst status that a step of each scenario has; the name is the scenario's id. */
    static Map<String, String> inMessages(List<Envelope> all) {
        Map<String, String> pickles = new LinkedHashMap<>();
        Map<String, String> cases = new LinkedHashMap<>();
        Map<String, String> started = new LinkedHashMap<>();
        Map<String, Integer> worst = new LinkedHashMap<>();
        List<String> words = List.of("UNKNOWN", "PASSED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS", "FAILED");
        for (Envelope one : all) {
            one.getPickle()
                    .ifPresent(pickle -> once(
                            pickles,
                            pickle.getId(),
                            pickle.getName().substring(0, pickle.getName().indexOf(": "))));
            one.getTestCase().ifPresent(it -> once(cases, it.getId(), pickles.get(it.getPickleId())));
            if (one.getTestCaseStarted().isPresent()) {
                TestCaseStarted it = one.getTestCaseStarted().get();
                once(started, it.getId(), cases.get(it.getTestCaseId()));
                worst.put(started.get(it.getId()), 0);
            }
            if (one.getTestStepFinished().isPresent()) {
                TestStepFinished it = one.getTestStepFinished().get();
                int status = words.indexOf(it.getTestStepResult().getStatus().value());
                worst.merge(started.get(it.getTestCaseStartedId()), status, Math::max);
            }
        }
        Map<String, String> seen = new LinkedHashMap<>();
        worst.forEach((scenario, status) -> seen.put(scenario, words.get(status)));
        return seen;
    }

    /** The status of each scenario's node. */
    static Map<String, String> inOpenTest(Document xml) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Element result : elements(xml, "result")) {
            Element node = (Element) result.getParentNode();
            once(seen, node.getAttribute("name"), result.getAttribute("status"));
        }
        return seen;
    }

    static List<Element> elements(Document xml, String name) {
        var nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static void once(Map<String, String> seen, String key, String status) {
        if (seen.put(key, status) != null) {
            throw new AssertionError(key + " is shown twice.");
        }
    }
}
