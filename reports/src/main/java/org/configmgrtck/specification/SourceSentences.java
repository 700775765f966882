package org.configmgrtck.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every sentence of the source documents, each with its disposition.
 *
 * @param documents the sentences of each document in their order, by the document's key
 */
public record SourceSentences(Map<String, List<SourceSentence>> documents) {
    public SourceSentences {
        Map<String, List<SourceSentence>> copy = new LinkedHashMap<>();
        documents.forEach((key, sentences) -> copy.put(key, List.copyOf(sentences)));
        documents = Collections.unmodifiableMap(copy);
    }

    /**
     * The sentences that the module features puts on the class path.
     *
     * @throws SpecificationException if the file is missing or says what it may not
     */
    public static SourceSentences load(Specification specification) {
        try (InputStream stream = Specification.resource("/features/sources.yaml")) {
            return load(stream, specification);
        } catch (IOException e) {
            throw new SpecificationException("sources.yaml on the class path can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Sentences from elsewhere. The stream is not closed.
     *
     * @param sources what {@code sources.yaml} holds
     * @throws SpecificationException if it can't be read or says what it may not
     */
    public static SourceSentences load(InputStream sources, Specification specification) {
        return SourcesFile.read(Entry.file("sources.yaml", sources), specification);
    }

    /** The sentences of all documents. */
    public List<SourceSentence> all() {
        List<SourceSentence> all = new ArrayList<>();
        documents.values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
