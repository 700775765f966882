package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    private static final Map<String, Object> DEPLOYMENT = Subject.deployment(
            "http://127.0.0.1:9/mp", "http://127.0.0.1:9", "ldap://127.0.0.1:9", List.of(), List.of());

    private final Subject subject = new Subject();

    @AfterEach
    void close() {
        subject.close();
    }

    @Test
    void declaresItself() {
        assertThat(subject.ok("GET", "/declaration", "").toString())
                .isEqualTo(
                        "{\"contract\":\"1.0\",\"implementation\":{\"name\":\"configmgr-reference\",\"version\":\"0.1.0\"},"
                                + "\"roles\":[\"site-server\",\"policy-client\",\"shv-point\",\"health-agent\",\"network-policy-server\"],"
                                + "\"options\":{\"settableClock\":true,\"deploymentsAtOnce\":64},"
                                + "\"knownFailureCodes\":[\"0x87D00283\",\"0x87D00287\",\"0x87D00293\",\"0x00000001\"]}");
    }

    @Test
    void declaresWhatItIsToldTo() {
        try (Subject told = new Subject(Parts::honest, List.of("shv-point", "network-policy-server"))) {
            assertThat(told.ok("GET", "/declaration", "").get("roles"))
                    .hasToString("[\"shv-point\",\"network-policy-server\"]");
            String deployment = told.deploy(DEPLOYMENT);
            assertThat(told.call("GET", deployment + "/client/registry", "").status())
                    .isEqualTo(501);
            assertThat(told.call("PUT", deployment + "/network-policy-server/settings", "{}")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void createsAndDeletesDeployments() {
        String first = subject.deploy(DEPLOYMENT);
        String second = subject.deploy(DEPLOYMENT);
        assertThat(first).isNotEqualTo(second);
        assertThat(subject.call("DELETE", first, "").status()).isEqualTo(204);
        assertThat(subject.call("DELETE", first, "").status()).isEqualTo(404);
        assertThat(subject.call("GET", second + "/client/registry", "").status())
                .isEqualTo(200);
    }

    @Test
    void holdsAsManyDeploymentsAsItDeclares() {
        for (int i = 0; i < 64; i++) {
            subject.deploy(DEPLOYMENT);
        }
        assertThat(subject.call("POST", "/deployments", DEPLOYMENT).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /nowhere,                                    404",
        "GET,    /deployments/none/client/registry,           404",
        "PUT,    /deployments/none/client,                    404",
        "PUT,    /deployments/none/shv-point/settings,        404",
        "GET,    /deployments,                                405",
        "POST,   /declaration,                                405",
        "POST,   /deployments/{d}/client/policy-cycles,       409",
        "DELETE, /deployments/{d}/client,                     409",
    })
    void saysWhyItDoesNotAnswer(String method, String path, int status) {
        String deployment = subject.deploy(DEPLOYMENT);
        Subject.Answer answer = subject.call(method, path.replace("/deployments/{d}", deployment), "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.detail()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siteCode          | AB                   | The member siteCode should be three upper-case letters",
                "clock             | 2031-04-05T06:07:08  | The member clock should be an ISO 8601 instant",
                "clock             | 2031-13-05T06:07:08Z | The member clock should be an ISO 8601 instant",
                "managementPoint   | http://x             | The member managementPoint should be an object",
                "certificateStores | none                 | The member certificateStores should be an object",
            })
    void namesTheMemberThatIsWrong(String member, String value, String detail) {
        Map<String, Object> wrong = new HashMap<>(DEPLOYMENT);
        wrong.put(member, value);
        Subject.Answer answer = subject.call("POST", "/deployments", wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).startsWith(detail).contains("\"" + value + "\"");
    }

    @Test
    void namesNestedMembersAndMissingOnes() {
        Map<String, Object> nested = new HashMap<>(DEPLOYMENT);
        nested.put("certificateStores", Map.of("trustedRoots", List.of("AAAA"), "intermediates", List.of()));
        assertThat(subject.call("POST", "/deployments", nested).detail())
                .startsWith("The member certificateStores.trustedRoots[0] should be the base64 form");
        Map<String, Object> missing = new HashMap<>(DEPLOYMENT);
        missing.put("directory", Map.of("url", "ldap://host"));
        assertThat(subject.call("POST", "/deployments", missing).detail())
                .isEqualTo("The member directory.systemManagement is missing. Add it.");
        assertThat(subject.call("POST", "/deployments", "{").detail()).contains("not JSON");
        assertThat(subject.call("POST", "/deployments", "[]").detail()).contains("not a JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"queryIntervalMinutes\":0}   | queryIntervalMinutes should be a whole number from 1",
                "{\"queryIntervalMinutes\":1.5} | queryIntervalMinutes should be a whole number from 1",
                "{\"queryIntervalMinutes\":1,\"validityPeriodHours\":1,\"enforceAndRemediate\":\"yes\"}"
                        + " | enforceAndRemediate should be true or false",
                "{\"queryIntervalMinutes\":1,\"validityPeriodHours\":1,\"enforceAndRemediate\":true,"
                        + "\"distributionPoints\":{}} | distributionPoints should be an array",
            })
    void namesTheSettingThatIsWrong(String settings, String detail) {
        String deployment = subject.deploy(DEPLOYMENT);
        Subject.Answer answer = subject.call("PUT", deployment + "/shv-point/settings", settings);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains(detail);
    }
}
