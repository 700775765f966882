package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.ManagementPointDouble;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShvPointTest {
    private static final String EARLY = "2031-01-01T00:00:00Z";
    private static final String LATE = "2031-04-05T06:00:00Z";

    private final ManagementPointDouble siteServer = new ManagementPointDouble();
    private final DirectoryDouble directory = new DirectoryDouble();
    private final DirectoryDouble designated = new DirectoryDouble();
    private Subject subject = new Subject();
    private String deployment = deploy();

    @AfterEach
    void close() {
        subject.close();
        siteServer.close();
        directory.close();
        designated.close();
    }

    @Test
    void passesOnTheHealthState() {
        directory.publishReference("ABC", EARLY);
        configure(Map.of());
        JsonNode response = submit(Map.of());
        assertThat(response.toString())
                .isEqualTo("{\"statementOfHealth\":\"soh-1\",\"healthState\":\"compliant\","
                        + "\"instructions\":[],\"fixedRoutes\":[]}");
    }

    @Test
    void passesOnErrors() {
        directory.publishReference("XYZ", EARLY);
        directory.publish("ABC", "ABC, but no reference");
        configure(Map.of());
        assertThat(submit(Map.of()).toString())
                .isEqualTo("{\"statementOfHealth\":\"soh-1\","
                        + "\"error\":{\"status\":\"unknown\",\"failureCategory\":\"vendor-specific\"},"
                        + "\"instructions\":[],\"fixedRoutes\":[]}");
        Map<String, Object> failure = Map.of("category", "client-component", "code", "0x87d00283");
        assertThat(submit(Map.of("siteCode", "XYZ", "complianceStatus", "non-compliant", "failure", failure))
                        .get("error")
                        .toString())
                .isEqualTo("{\"status\":\"failure\",\"failureCategory\":\"client-component\"}");
    }

    @Test
    void tellsTheClientWhatToDo() {
        directory.publishReference("ABC", EARLY);
        configure(Map.of());
        JsonNode response =
                submit(Map.of("complianceStatus", "non-compliant", "missingSoftwareUpdates", List.of("KB1", "KB2")));
        assertThat(response.get("healthState").asText()).isEqualTo("non-compliant");
        assertThat(response.get("instructions").toString()).isEqualTo("[\"log-error\"]");
        assertThat(response.get("fixedRoutes").toString()).isEqualTo("[\"dp1\"]");
    }

    @Test
    void fetchesReferencesOnceInEachInterval() {
        directory.publishReference("ABC", EARLY);
        configure(Map.of());
        directory.publishReference("ABC", LATE);
        setClock(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(state(Map.of())).isEqualTo("compliant");
        configure(Map.of("queryIntervalMinutes", 1));
        assertThat(state(Map.of())).isEqualTo("compliant");
        setClock(Duration.ofMinutes(60));
        assertThat(state(Map.of())).isEqualTo("non-compliant");
    }

    @Test
    void usesTheReferencesThatItHoldsWhileTheDirectoryIsDown() {
        directory.publishReference("ABC", EARLY);
        configure(Map.of());
        directory.close();
        setClock(Duration.ofMinutes(90));
        assertThat(state(Map.of())).isEqualTo("compliant");
    }

    @Test
    void fetchesFromTheDesignatedDirectory() {
        directory.publishReference("ABC", EARLY);
        designated.publishReference("ABC", LATE);
        configure(Map.of());
        assertThat(state(Map.of())).isEqualTo("compliant");
        Map<String, Object> other = Map.of("designatedDirectory", Subject.directory(designated.url()));
        configure(other);
        assertThat(state(Map.of())).isEqualTo("non-compliant");
    }

    @Test
    void failsItselfWhereThereAreNoReferences() {
        directory.close();
        configure(Map.of());
        assertThat(submit(Map.of()).get("error").toString())
                .isEqualTo("{\"status\":\"failure\",\"failureCategory\":\"server-communication\"}");
        assertThat(state(Map.of("machinePolicyDownloaded", false))).isEqualTo("compliant");
    }

    @Test
    void judgesNothingBeforeItIsConfigured() {
        Subject.Answer answer =
                subject.call("POST", deployment + "/shv-point/statements-of-health", statement(Map.of()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.detail()).contains("shv-point/settings");
    }

    @Test
    void misbehavesAsTold() {
        directory.publishReference("ABC", LATE);
        String old = Authority.NOW.minus(Duration.ofHours(24)).toString();

        misbehave("no-op");
        assertThat(submit(Map.of("createdAt", "2031-01-01T00:00:00Z"))
                        .get("instructions")
                        .size())
                .isEqualTo(2);
        assertThat(state(Map.of("createdAt", old, "policiesTimestamp", LATE))).isEqualTo("compliant");

        misbehave("checks-reference-before-time");
        assertThat(submit(Map.of("createdAt", "2031-01-01T00:00:00Z"))
                        .get("instructions")
                        .size())
                .isEqualTo(3);

        misbehave("equal-age-is-too-old");
        assertThat(state(Map.of("createdAt", old, "policiesTimestamp", LATE))).isEqualTo("non-compliant");

        misbehave("talks-to-site-server");
        assertThat(siteServer.requests()).hasSize(1);

        misbehave("asks-site-server-when-refetching");
        assertThat(state(Map.of("policiesTimestamp", LATE))).isEqualTo("compliant");
        assertThat(siteServer.requests()).hasSize(1);
        setClock(Duration.ofHours(1));
        assertThat(state(Map.of("policiesTimestamp", LATE))).isEqualTo("compliant");
        assertThat(siteServer.requests()).hasSize(2);
    }

    private void misbehave(String name) {
        subject.close();
        Supplier<Parts> parts = Catalogue.find(name).orElseThrow()::parts;
        subject = new Subject(parts);
        deployment = deploy();
        configure(Map.of());
    }

    private String deploy() {
        return subject.deploy(
                Subject.deployment("http://127.0.0.1:9", siteServer.url(), directory.url(), List.of(), List.of()));
    }

    private void configure(Map<String, Object> changes) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "queryIntervalMinutes",
                60,
                "validityPeriodHours",
                24,
                "enforceAndRemediate",
                true,
                "distributionPoints",
                List.of(
                        Map.of("address", "dp1", "softwareUpdates", List.of("KB2", "KB1")),
                        Map.of("address", "dp2", "softwareUpdates", List.of("KB3")))));
        settings.putAll(changes);
        subject.ok("PUT", deployment + "/shv-point/settings", settings);
    }

    private void setClock(Duration later) {
        subject.ok(
                "PUT",
                deployment + "/clock",
                Map.of("now", Authority.NOW.plus(later).toString()));
    }

    private JsonNode submit(Map<String, Object> changes) {
        return subject.ok("POST", deployment + "/shv-point/statements-of-health", statement(changes));
    }

    private String state(Map<String, Object> changes) {
        return submit(changes).path("healthState").asText();
    }

    private static Map<String, Object> statement(Map<String, Object> changes) {
        Map<String, Object> statement = new HashMap<>(Map.of(
                "id",
                "soh-1",
                "siteCode",
                "ABC",
                "machinePolicyDownloaded",
                true,
                "napAgentEnabled",
                true,
                "createdAt",
                Authority.NOW.toString(),
                "policiesTimestamp",
                EARLY,
                "complianceStatus",
                "compliant",
                "missingSoftwareUpdates",
                List.of()));
        statement.putAll(changes);
        return statement;
    }
}
