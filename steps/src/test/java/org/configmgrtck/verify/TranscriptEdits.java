package org.configmgrtck.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** Finds what stands in a transcript, and changes it. */
final class TranscriptEdits {
    private TranscriptEdits() {}

    static ObjectNode exchange(ArrayNode lines, int number) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("exchange"))
                .filter(exchange -> exchange.path("number").asInt() == number)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static int lastNumber(ArrayNode lines, String urlEnd) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("exchange"))
                .filter(exchange -> exchange.path("url").asText().endsWith(urlEnd))
                .mapToInt(exchange -> exchange.path("number").asInt())
                .max()
                .orElseThrow();
    }

    static ObjectNode check(ArrayNode lines, int index) {
        return (ObjectNode) StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.has("check"))
                .toList()
                .get(index);
    }

    static ArrayNode inputs(ArrayNode lines, int index) {
        return (ArrayNode) check(lines, index).path("inputs");
    }

    static ObjectNode input(ArrayNode lines, int index, int place) {
        return (ObjectNode) inputs(lines, index).get(place);
    }

    static void foundNothing(ArrayNode lines) {
        ObjectNode check = check(lines, 0);
        check.putNull("found");
        check.put("summary", check.path("check").asText() + " found nothing wrong");
        lines.addObject().put("summary", "The whole was looked through").put("upTo", 4);
    }

    static void body(ArrayNode lines, int number, String from, String to) {
        replace(exchange(lines, number), "responseBody", from, to);
    }

    static void request(ArrayNode lines, int number, String from, String to) {
        replace(exchange(lines, number), "requestBody", from, to);
    }

    static void summary(ArrayNode lines, int number, String from, String to) {
        replace((ObjectNode) lines.get(number - 1), "summary", from, to);
    }

    private static void replace(ObjectNode node, String member, String from, String to) {
        String before = node.path(member).asText();
        if (!before.contains(from)) {
            throw new AssertionError(member + " has no " + from + ": " + before);
        }
        node.put(member, before.replace(from, to));
    }

    static void remove(ArrayNode lines, JsonNode line) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) == line) {
                lines.remove(i);
            }
        }
    }
}
