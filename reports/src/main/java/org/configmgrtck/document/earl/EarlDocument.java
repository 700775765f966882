package org.configmgrtck.document.earl;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of {@code earl.jsonld}. What the names mean is in the context that stands in the document itself. */
record EarlDocument(
        @JsonProperty("@context") Map<String, Object> context,
        @JsonProperty("@graph") List<Object> graph) {
    /** Who asserts: the kit. */
    record Software(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") List<String> type,
            String title,
            String hasVersion) {}

    /** Who was asked. */
    record Subject(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") List<String> type,
            String title,
            String hasVersion,
            String description) {}

    /** A requirement, or a scenario, which is part of the requirements that it asks. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Criterion(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            String title,
            String description,
            List<String> isPartOf) {}

    record Assertion(
            @JsonProperty("@type") String type,
            String assertedBy,
            String subject,
            String test,
            String mode,
            Result result) {}

    /** {@code verdict} is the kit's own word, which says more than the outcome. */
    record Result(
            @JsonProperty("@type") String type, String outcome, String verdict, Instant date, Optional<String> info) {}
}
