package org.configmgrtck.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that is required, in the order in which the files have it.
 *
 * @param documents the source documents by key
 * @param requirements the requirements by id
 * @param readings the readings by name
 */
public record Specification(
        Map<String, SourceDocument> documents, Map<String, Requirement> requirements, Map<String, Reading> readings) {
    private static final String REQUIREMENTS = "/features/requirements.yaml";
    private static final String READINGS = "/features/readings.yaml";

    public Specification {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /**
     * The specification that the module features puts on the class path.
     *
     * @throws SpecificationException if a file is missing or says what it may not
     */
    public static Specification load() {
        try (InputStream requirements = resource(REQUIREMENTS);
                InputStream readings = resource(READINGS)) {
            return load(requirements, readings);
        } catch (IOException e) {
            throw new SpecificationException("The specification on the class path can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * A specification from elsewhere. The streams are not closed.
     *
     * @param requirements what {@code requirements.yaml} holds
     * @param readings what {@code readings.yaml} holds
     * @throws SpecificationException if one of them can't be read or says what it may not
     */
    public static Specification load(InputStream requirements, InputStream readings) {
        Map<String, Reading> known = ReadingsFile.read(Entry.file("readings.yaml", readings));
        return RequirementsFile.read(Entry.file("requirements.yaml", requirements), known);
    }

    /** The requirement of this id; empty if there is none. */
    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(requirements.get(id));
    }

    static InputStream resource(String path) {
        InputStream stream = Specification.class.getResourceAsStream(path);
        if (stream == null) {
            throw new SpecificationException(
                    "The class path holds no " + path + ". The module features has it: build that first.");
        }
        return stream;
    }
}
