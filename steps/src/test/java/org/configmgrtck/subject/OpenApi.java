package org.configmgrtck.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The contract as it stands in its file. */
final class OpenApi {
    private OpenApi() {}

    static JsonNode read() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/features/endpoint/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
