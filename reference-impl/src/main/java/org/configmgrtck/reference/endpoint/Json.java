package org.configmgrtck.reference.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON in and out. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** The octets of the value as JSON. An empty Optional is left out. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fields object(byte[] octets) {
        JsonNode node;
        try {
            node = MAPPER.readTree(octets);
        } catch (IOException e) {
            throw Problem.badRequest("The body is not JSON in UTF-8. Send a JSON object.");
        }
        if (node instanceof ObjectNode object) {
            return new Fields("", object);
        }
        throw Problem.badRequest("The body is not a JSON object. Send one, with content type application/json.");
    }
}
