package org.configmgrtck.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.configmgrtck.check.Decision;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.text.Json;

/** Reads transcripts as the kit writes them, and nothing else. */
final class EvidenceFile {
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private final JsonMapper facts = Json.mapper();

    /** What is gathered while a transcript is read. */
    private static final class Gathered {
        private final List<Exchange> exchanges = new ArrayList<>();
        private final List<Evidence.Made> checks = new ArrayList<>();
        private OptionalInt lookedThrough = OptionalInt.empty();
        private boolean cutOff;
        private boolean leftOut;
    }

    /**
     * Reads one.
     *
     * @param path relative to the folder
     * @throws Unsound if it is not there, or no transcript
     */
    Evidence read(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new Unsound(path + " is missing.");
        }
        try {
            JsonNode lines = mapper.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!lines.isArray()) {
                throw new Unsound(path + " is no transcript: expected a list.");
            }
            Gathered gathered = new Gathered();
            int place = 0;
            for (JsonNode line : lines) {
                place++;
                gather(line, gathered, path + ", entry " + place);
            }
            requireAll(gathered, path);
            return new Evidence(path, gathered.exchanges, gathered.checks, gathered.lookedThrough, gathered.cutOff);
        } catch (CharacterCodingException e) {
            throw new Unsound(path + " is no text in UTF-8.");
        } catch (JsonProcessingException e) {
            throw new Unsound(path + ", line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                    + ": it is not JSON as the kit writes it.");
        }
    }

    private void gather(JsonNode line, Gathered gathered, String place) throws JsonProcessingException {
        TreeSet<String> members = new TreeSet<>();
        line.fieldNames().forEachRemaining(members::add);
        switch (String.join(" ", members)) {
            case "exchange summary tookMillis wallClock" -> gathered.exchanges.add(exchange(line, place));
            case "check found inputs summary" -> gathered.checks.add(made(line, place));
            case "summary upTo" ->
                gathered.lookedThrough = OptionalInt.of(line.path("upTo").asInt());
            case "decision summary" -> requireExplained(line, gathered, place);
            case "leftOut summary" -> gathered.leftOut = true;
            case "afterMillis stack summary" -> gathered.cutOff = true;
            case "summary" -> {}
            default -> throw new Unsound(place + ": it is no line of a transcript.");
        }
    }

    /** An explanation judges nothing; but it has to be of an exchange that is there. */
    private void requireExplained(JsonNode line, Gathered gathered, String place) throws JsonProcessingException {
        Decision decision = mapper.treeToValue(line.path("decision"), Decision.class);
        if (!decision.inWords().equals(line.path("summary").asText())) {
            throw new Unsound(place + ": its summary is not that of its decision.");
        }
        if (gathered.exchanges.stream().noneMatch(exchange -> exchange.number() == decision.exchange())) {
            throw new Unsound(place + ": it explains exchange " + decision.exchange() + ", which is not there.");
        }
    }

    /** No verdict rests on when an exchange was made, but it has to be said as the kit says it. */
    private static void requireTiming(JsonNode line, String place) {
        JsonNode took = line.path("tookMillis");
        if (!MOMENT.matcher(line.path("wallClock").asText()).matches()
                || !took.canConvertToLong()
                || took.asLong() < 0) {
            throw new Unsound(place + ": it does not say when its exchange was made, in UTC with milliseconds, and how"
                    + " many milliseconds it took.");
        }
    }

    private Exchange exchange(JsonNode line, String place) throws JsonProcessingException {
        requireTiming(line, place);
        ObjectNode fields = line.path("exchange").deepCopy();
        String type = fields.path("@type").asText();
        fields.remove("@type");
        Exchange exchange = type.equals("Ldap")
                ? mapper.treeToValue(fields, Exchange.Ldap.class)
                : mapper.treeToValue(fields, Exchange.Http.class);
        if (!encodable(exchange.summary()).equals(line.path("summary").asText())) {
            throw new Unsound(place + ": its summary is not that of its exchange.");
        }
        return exchange;
    }

    private Evidence.Made made(JsonNode line, String place) throws JsonProcessingException {
        List<JsonNode> inputs = new ArrayList<>();
        line.path("inputs").forEach(inputs::add);
        JsonNode found = line.path("found");
        boolean summarised = line.path("summary").asText().endsWith(found.isNull() ? "nothing wrong" : "a discrepancy");
        if (!summarised) {
            throw new Unsound(place + ": its summary is not what was found.");
        }
        return new Evidence.Made(
                line.path("check").asText(),
                inputs,
                found.isNull() ? Optional.empty() : Optional.of(facts.treeToValue(found, Finding.class)));
    }

    private static void requireAll(Gathered gathered, String path) {
        int last = 0;
        for (Exchange exchange : gathered.exchanges) {
            if (gathered.leftOut ? exchange.number() <= last : exchange.number() != last + 1) {
                throw new Unsound(path + ": exchange " + exchange.number() + " stands after exchange " + last
                        + ", so that one is missing, or there twice.");
            }
            last = exchange.number();
        }
    }

    /** As the transcript writes it. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
