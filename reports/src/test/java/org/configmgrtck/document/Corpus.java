package org.configmgrtck.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Named;

/** Texts that a subject may send to do harm: {@code injection/corpus.json}. */
public final class Corpus {
    private Corpus() {}

    /** The texts with their names, for parameterised tests. */
    public static Stream<Named<String>> texts() {
        return entries().stream()
                .map(entry -> Named.of(
                        entry.get("name").textValue(),
                        entry.get("text").textValue().repeat(entry.path("times").asInt(1))));
    }

    private static List<JsonNode> entries() {
        try {
            JsonNode all = new ObjectMapper().readTree(Small.text("injection/corpus.json"));
            return StreamSupport.stream(all.spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
