package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPolicyServerTest {
    private static final List<String> CATEGORIES = List.of(
            "client-component", "client-communication", "server-component", "server-communication", "vendor-specific");
    private static final String COMPLIANT = "{\"healthState\":\"compliant\",\"access\":\"full\",\"remediate\":false}";

    private final Subject subject = new Subject(Parts::honest, Roles.ALL);
    private final String deployment = subject.deploy(
            Subject.deployment("http://127.0.0.1:9", "http://127.0.0.1:9", "ldap://127.0.0.1:9", List.of(), List.of()));

    @AfterEach
    void close() {
        subject.close();
    }

    @Test
    void grantsCompliantClientsFullAccessWhateverTheOthersGet() {
        for (String access : List.of("full", "restricted")) {
            configure(Map.of("nonCompliantAccess", access, "remediate", true));
            assertThat(decide(state("compliant"))).hasToString(COMPLIANT);
        }
    }

    @Test
    void grantsNonCompliantClientsWhatTheirPolicyAllows() {
        configure(Map.of("nonCompliantAccess", "restricted", "remediate", true));
        assertThat(decide(state("non-compliant")))
                .hasToString("{\"healthState\":\"non-compliant\",\"access\":\"restricted\",\"remediate\":true}");
        configure(Map.of("nonCompliantAccess", "full", "remediate", false));
        assertThat(decide(state("non-compliant")))
                .hasToString("{\"healthState\":\"non-compliant\",\"access\":\"full\",\"remediate\":false}");
    }

    @Test
    void limitsFullAccessInTime() {
        String end = Authority.NOW.plus(Duration.ofHours(1)).toString();
        configure(Map.of("nonCompliantAccess", "full-for-limited-time", "limitedUntil", end, "remediate", true));
        setClock(Duration.ofHours(1).minusSeconds(1));
        assertThat(decide(state("non-compliant")))
                .hasToString("{\"healthState\":\"non-compliant\",\"access\":\"full-for-limited-time\","
                        + "\"limitedUntil\":\"" + end + "\",\"remediate\":true}");
        setClock(Duration.ofHours(1));
        assertThat(decide(state("non-compliant")))
                .hasToString("{\"healthState\":\"non-compliant\",\"access\":\"restricted\",\"remediate\":true}");
        assertThat(decide(state("compliant"))).hasToString(COMPLIANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-component",
                "client-communication",
                "server-component",
                "server-communication",
                "vendor-specific"
            })
    void mapsEachCategoryByItself(String category) {
        configure(Map.of());
        assertThat(CATEGORIES).allSatisfy(each -> assertThat(stateOf(each)).isEqualTo("non-compliant"));
        configure(Map.of("categories", Map.of(category, "compliant")));
        assertThat(CATEGORIES)
                .allSatisfy(each ->
                        assertThat(stateOf(each)).isEqualTo(each.equals(category) ? "compliant" : "non-compliant"));
    }

    @Test
    void saysWhatItCannotUse() {
        Map<String, Object> both = Map.of("healthState", "compliant", "error", error("vendor-specific"));
        assertThat(call(state("compliant")).status()).isEqualTo(409);
        configure(Map.of());
        assertThat(call(both).detail()).isEqualTo("Exactly one of the members healthState and error should be there.");
        assertThat(call(Map.of()).status()).isEqualTo(400);
        assertThat(call(state("well")).detail()).startsWith("The member healthState should be one of [compliant");
        Subject.Answer unlimited =
                subject.call("PUT", path("settings"), settings(Map.of("nonCompliantAccess", "full-for-limited-time")));
        assertThat(unlimited.detail()).isEqualTo("The member limitedUntil is missing. Add it.");
    }

    private void configure(Map<String, Object> changes) {
        subject.ok("PUT", path("settings"), settings(changes));
    }

    private static Map<String, Object> settings(Map<String, Object> changes) {
        Map<String, Object> settings =
                new HashMap<>(Map.of("categories", Map.of(), "nonCompliantAccess", "restricted", "remediate", true));
        settings.putAll(changes);
        return settings;
    }

    private void setClock(Duration later) {
        subject.ok(
                "PUT",
                deployment + "/clock",
                Map.of("now", Authority.NOW.plus(later).toString()));
    }

    private String stateOf(String category) {
        return decide(Map.of("error", error(category))).path("healthState").asText();
    }

    private JsonNode decide(Map<String, Object> response) {
        Subject.Answer answer = call(response);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private Subject.Answer call(Map<String, Object> response) {
        Map<String, Object> whole = new HashMap<>(
                Map.of("statementOfHealth", "soh-1", "instructions", List.of(), "fixedRoutes", List.of()));
        whole.putAll(response);
        return subject.call("POST", path("access-decisions"), whole);
    }

    private String path(String resource) {
        return deployment + "/network-policy-server/" + resource;
    }

    private static Map<String, Object> state(String state) {
        return Map.of("healthState", state);
    }

    private static Map<String, Object> error(String category) {
        return Map.of("status", "failure", "failureCategory", category);
    }
}
