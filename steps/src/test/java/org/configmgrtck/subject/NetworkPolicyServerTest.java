package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.subject.DeploymentPlan.HttpPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkPolicyServerTest {
    private static final Instant END = Instant.parse("2031-04-05T07:07:08Z");
    private static final HttpPeer NOBODY = new HttpPeer(URI.create("http://127.0.0.1:1/x"));
    private static final String DECISION = """
            {"healthState": "non-compliant", "access": "full-for-limited-time",
             "limitedUntil": "2031-04-05T07:07:08Z", "remediate": true}
            """;

    private final Subject subject = Subject.answering(exchange -> {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/deployments")) {
            Subject.answer(exchange, 201, "{\"deployment\": \"d\"}");
        } else if (path.endsWith("/access-decisions")) {
            Subject.answer(exchange, 200, DECISION);
        } else {
            Subject.answer(exchange, 204, "");
        }
    });
    private final NetworkPolicyServer role = SubjectDeployment.create(
                    new SubjectEndpoint(subject.address(), Contract.load(), Duration.ofSeconds(15)),
                    new DeploymentPlan(
                            "ABC",
                            END,
                            NOBODY,
                            NOBODY,
                            new DirectoryAddress(URI.create("ldap://127.0.0.1:1"), "CN=System Management"),
                            new CertificateStores(List.of(), List.of()),
                            Optional.empty(),
                            Optional.empty()),
                    new Journal())
            .networkPolicyServer();

    @AfterEach
    void stop() {
        subject.close();
    }

    private void assertTold(String path, String json) throws Exception {
        Subject.Asked last = subject.asked().get(subject.asked().size() - 1);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(last.method() + " " + last.path()).isEqualTo(path);
        assertThat(mapper.readTree(last.body())).isEqualTo(mapper.readTree(json));
    }

    @Test
    void settingsArePut() throws Exception {
        role.configure(NetworkPolicyServerSettings.initial());
        assertTold(
                "PUT /deployments/d/network-policy-server/settings",
                "{\"categories\": {}, \"nonCompliantAccess\": \"restricted\", \"remediate\": false}");

        role.configure(NetworkPolicyServerSettings.initial()
                .withCategory(FailureCategory.SERVER_COMPONENT, HealthState.COMPLIANT)
                .withFullAccessUntil(END)
                .withRemediation(true));
        assertTold("PUT /deployments/d/network-policy-server/settings", """
                {"categories": {"server-component": "compliant"}, "nonCompliantAccess": "full-for-limited-time",
                 "limitedUntil": "2031-04-05T07:07:08Z", "remediate": true}
                """);
    }

    @Test
    void aDecisionIsRead() throws Exception {
        AccessDecision decision = role.decide(new StatementOfHealthResponse(
                "soh-1", Optional.of(HealthState.NON_COMPLIANT), Optional.empty(), List.of(), List.of()));

        assertThat(decision)
                .isEqualTo(new AccessDecision(
                        HealthState.NON_COMPLIANT, Access.FULL_FOR_LIMITED_TIME, Optional.of(END), true));
        assertTold("POST /deployments/d/network-policy-server/access-decisions", """
                {"statementOfHealth": "soh-1", "healthState": "non-compliant", "instructions": [], "fixedRoutes": []}
                """);
    }

    @Test
    void anotherCategoryOrAccessLeavesTheRestAsItIs() {
        NetworkPolicyServerSettings settings = NetworkPolicyServerSettings.initial()
                .withCategory(FailureCategory.VENDOR_SPECIFIC, HealthState.COMPLIANT)
                .withCategory(FailureCategory.CLIENT_COMPONENT, HealthState.NON_COMPLIANT)
                .withFullAccessUntil(END)
                .withNonCompliantAccess(Access.FULL);
        assertThat(settings.categories()).hasSize(2);
        assertThat(settings.limitedUntil()).isEmpty();
        assertThat(settings.withDefaultCategories().nonCompliantAccess()).isEqualTo(Access.FULL);
        assertThat(settings.withDefaultCategories().categories()).isEmpty();
    }
}
