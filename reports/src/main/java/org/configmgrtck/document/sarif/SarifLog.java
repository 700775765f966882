package org.configmgrtck.document.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of SARIF 2.1.0 that the kit writes. The names are those of the standard. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SarifLog(@JsonProperty("$schema") URI schema, String version, List<Run> runs) {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Run(
            Tool tool,
            List<Invocation> invocations,
            String columnKind,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Result> results,
            Map<String, Object> properties) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(
            String id,
            Message shortDescription,
            DefaultConfiguration defaultConfiguration,
            Map<String, Object> properties) {}

    record DefaultConfiguration(String level) {}

    record Message(String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Invocation(
            Instant startTimeUtc,
            Instant endTimeUtc,
            int exitCode,
            String exitCodeDescription,
            boolean executionSuccessful,
            List<Notification> toolExecutionNotifications) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Notification(String level, Message message, List<Location> locations, Map<String, Object> properties) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            String ruleId,
            int ruleIndex,
            String kind,
            String level,
            Message message,
            List<Location> locations,
            List<Attachment> attachments,
            Map<String, String> partialFingerprints,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Suppression> suppressions,
            Map<String, Object> properties) {}

    record Location(Optional<PhysicalLocation> physicalLocation, List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Optional<Region> region) {}

    record ArtifactLocation(String uri, Optional<String> uriBaseId) {}

    record Region(int startLine) {}

    record LogicalLocation(String fullyQualifiedName, String kind) {}

    record Attachment(Message description, ArtifactLocation artifactLocation) {}

    record Suppression(String kind, String status, String justification) {}
}
