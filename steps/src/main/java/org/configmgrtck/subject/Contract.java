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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of the endpoint contract: does an answer fit {@code openapi.yaml}? */
public final class Contract {
    private static final String RESOURCE = "/features/endpoint/openapi.yaml";
    private static final String LOCATION = "https://configmgrtck.example/openapi.yaml";

    /** Schemas of what a subject sends to a double. */
    private static final List<String> SENT = List.of("StatementOfHealth");

    private final Map<String, Schema> schemas;

    private Contract(Map<String, Schema> schemas) {
        this.schemas = schemas;
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
            Stream<String> answers =
                    Arrays.stream(Operation.values()).flatMap(operation -> operation.answer().stream());
            return new Contract(Stream.concat(answers, SENT.stream())
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
        return operation.answer().flatMap(name -> misfit(name, answer));
    }

    /** What is wrong with something that a subject sent, by the schema of that name; empty where it fits. */
    Optional<String> misfit(String schema, JsonNode sent) {
        String wrong = schemas.get(schema).validate(sent).stream()
                .map(error -> place(error.getInstanceLocation().toString()) + ": " + error.getMessage())
                .collect(Collectors.joining("; "));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
    }

    /** The library names the whole answer with an empty text. */
    private static String place(String location) {
        return location.isEmpty() ? "at the top level" : location;
    }
}
