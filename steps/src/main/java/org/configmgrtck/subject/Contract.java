package org.configmgrtck.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schemas of the endpoint contract: does an answer fit {@code openapi.yaml}? */
public final class Contract {
    private static final String RESOURCE = "/features/endpoint/openapi.yaml";
    private static final String LOCATION = "https://configmgrtck.example/openapi.yaml";

    private final Map<String, Schema> answers;

    private Contract(Map<String, Schema> answers) {
        this.answers = answers;
    }

    /** Reads the contract that comes with the kit. */
    public static Contract load() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The class path has no " + RESOURCE + ": is the module features on it?");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            SchemaRegistryConfig config =
                    SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
            SchemaRegistry registry = SchemaRegistry.withDialect(
                    Dialects.getOpenApi31(),
                    b -> b.schemas(Map.of(LOCATION, text)).schemaRegistryConfig(config));
            return new Contract(Arrays.stream(Operation.values())
                    .flatMap(operation -> operation.answer().stream())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> schema(registry, name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(SchemaRegistry registry, String name) {
        return registry.getSchema(SchemaLocation.of(LOCATION + "#/components/schemas/" + name));
    }

    /** What is wrong with the answer to an operation, field by field; empty where it fits. */
    public Optional<String> misfit(Operation operation, JsonNode answer) {
        return operation.answer().flatMap(name -> {
            String wrong = answers.get(name).validate(answer).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .collect(Collectors.joining("; "));
            return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
        });
    }
}
