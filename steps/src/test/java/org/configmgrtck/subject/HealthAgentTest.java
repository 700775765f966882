package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.DeploymentPlan.HttpPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthAgentTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    private static final HttpPeer NOBODY = new HttpPeer(URI.create("http://127.0.0.1:1/x"));
    private static final String STATEMENT = """
            {"id": "soh-1", "siteCode": "ABC", "machinePolicyDownloaded": true, "napAgentEnabled": true,
             "createdAt": "2031-04-05T06:07:08Z", "policiesTimestamp": "2031-04-03T06:07:08.5Z",
             "complianceStatus": "non-compliant", "missingSoftwareUpdates": ["KB1"]}
            """;

    private final Subject subject = Subject.answering(exchange -> {
        boolean creation = exchange.getRequestURI().getPath().equals("/deployments");
        Subject.answer(exchange, creation ? 201 : 204, creation ? "{\"deployment\": \"d\"}" : "");
    });
    private final HealthAgent role = SubjectDeployment.create(
                    new SubjectEndpoint(subject.address(), Contract.load(), Duration.ofSeconds(15)),
                    new DeploymentPlan(
                            "ABC",
                            NOW,
                            NOBODY,
                            NOBODY,
                            new DirectoryAddress(URI.create("ldap://127.0.0.1:1"), "CN=System Management"),
                            new CertificateStores(List.of(), List.of()),
                            Optional.of(new HttpPeer(URI.create("http://127.0.0.1:1/enforcement/d1"))),
                            Optional.empty()),
                    new Journal())
            .healthAgent();

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
    void theDeploymentNamesTheEnforcementServer() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(subject.asked().get(0).body())
                        .at("/enforcementServer/url")
                        .asText())
                .isEqualTo("http://127.0.0.1:1/enforcement/d1");
    }

    @Test
    void theAgentIsStartedPutToWorkAndTold() throws Exception {
        role.start(false, List.of("KB1"));
        assertTold(
                "PUT /deployments/d/health-agent",
                "{\"napAgentEnabled\": false, \"installedSoftwareUpdates\": [\"KB1\"]}");

        role.runPolicyCycle();
        assertTold("POST /deployments/d/health-agent/policy-cycles", "");

        role.deliver(new StatementOfHealthResponse(
                "soh-1",
                Optional.of(HealthState.NON_COMPLIANT),
                Optional.empty(),
                List.of("log-error"),
                List.of("http://127.0.0.1:1/dp1")));
        assertTold("POST /deployments/d/health-agent/responses", """
                {"statementOfHealth": "soh-1", "healthState": "non-compliant", "instructions": ["log-error"],
                 "fixedRoutes": ["http://127.0.0.1:1/dp1"]}
                """);
    }

    @Test
    void aStatementOfHealthIsRead() {
        assertThat(role.read(STATEMENT))
                .isEqualTo(new StatementOfHealth(
                        "soh-1",
                        "ABC",
                        true,
                        true,
                        NOW,
                        Optional.of(Instant.parse("2031-04-03T06:07:08.5Z")),
                        Optional.of(HealthState.NON_COMPLIANT),
                        Optional.empty(),
                        List.of("KB1")));
    }

    @Test
    void whatDoesNotFitTheContractIsInconclusive() {
        for (String wrong : List.of(
                "no JSON", "", STATEMENT.replace("non-compliant", "fine"), STATEMENT.replace("\"ABC\"", "7"), "[]")) {
            assertThatThrownBy(() -> role.read(wrong))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            Inconclusive.class, e -> assertThat(e.reason()).isEqualTo(ReasonCode.GARBAGE))
                    .hasMessageStartingWith("a StatementOfHealth that was sent ");
        }
    }
}
