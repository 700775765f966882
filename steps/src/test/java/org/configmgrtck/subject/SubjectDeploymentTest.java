package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the kit sends, call by call, and what it reads. */
@Timeout(20)
class SubjectDeploymentTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    private static final DirectoryAddress DIRECTORY =
            new DirectoryAddress(URI.create("ldap://127.0.0.1:1"), "CN=System Management,CN=System,DC=d1");
    private static final Map<String, String> CONTENT = Map.of(
            "POST /deployments", "{\"deployment\": \"d-7\"}",
            "GET /deployments/d-7/client/applied-policies",
                    "{\"policies\": [{\"policyId\": \"P\", \"policyVersion\": \"1.00\", \"body\": \"<P/>\"}]}",
            "GET /deployments/d-7/client/registry",
                    "{\"values\": [{\"key\": \"K\", \"name\": \"N\", \"type\": \"REG_SZ\", \"data\": \"\"}]}",
            "POST /deployments/d-7/shv-point/statements-of-health",
                    "{\"statementOfHealth\": \"soh-1\", \"error\": {\"status\": \"failure\", \"failureCategory\":"
                            + " \"vendor-specific\"}, \"instructions\": [\"re-evaluate\"], \"fixedRoutes\": []}");

    private final Journal journal = new Journal();
    private final Subject subject = Subject.answering(exchange -> {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        boolean creation = call.equals("POST /deployments");
        String content = CONTENT.getOrDefault(call, "");
        Subject.answer(exchange, creation ? 201 : content.isEmpty() ? 204 : 200, content);
    });
    private final SubjectDeployment deployment = SubjectDeployment.create(
            new SubjectEndpoint(subject.address(), CONTRACT, Duration.ofSeconds(15)),
            new DeploymentPlan(
                    "ABC",
                    NOW,
                    new DeploymentPlan.HttpPeer(URI.create("http://127.0.0.1:1/mp/d1")),
                    new DeploymentPlan.HttpPeer(URI.create("http://127.0.0.1:1/site/d1")),
                    DIRECTORY,
                    new CertificateStores(List.of(new byte[] {1, 2, 3}), List.of()),
                    Optional.empty(),
                    Optional.empty()),
            journal);

    @AfterEach
    void stop() {
        subject.close();
    }

    private Subject.Asked last() {
        return subject.asked().get(subject.asked().size() - 1);
    }

    private void assertAsked(String method, String path, String json) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(last().method() + " " + last().path()).isEqualTo(method + " /deployments" + path);
        JsonNode body = mapper.readTree(last().body());
        assertThat(body).isEqualTo(mapper.readTree(json));
        assertThat(last().contentType()).isEqualTo(json.isEmpty() ? "" : "application/json");
    }

    @Test
    void creationTellsAllThatTheContractNames() throws Exception {
        assertAsked("POST", "", """
                {"siteCode": "ABC", "clock": "2031-04-05T06:07:08Z",
                 "managementPoint": {"url": "http://127.0.0.1:1/mp/d1"},
                 "siteServer": {"url": "http://127.0.0.1:1/site/d1"},
                 "directory": {"url": "ldap://127.0.0.1:1",
                               "systemManagement": "CN=System Management,CN=System,DC=d1"},
                 "certificateStores": {"trustedRoots": ["AQID"], "intermediates": []}}""");
    }

    @Test
    void theClockIsMoved() throws Exception {
        deployment.setClock(Instant.parse("2080-01-01T00:00:00.5Z"));
        assertAsked("PUT", "/d-7/clock", "{\"now\": \"2080-01-01T00:00:00.500Z\"}");
    }

    @Test
    void theClientIsInstalledWithAndWithoutACertificate() throws Exception {
        PolicyClient client = deployment.policyClient();
        client.install(OperatingSystem.BITS_64, Optional.empty());
        assertAsked("PUT", "/d-7/client", "{\"operatingSystem\": \"64-bit\"}");
        client.install(OperatingSystem.BITS_32, Optional.of(new byte[] {4, 5, 6}));
        assertAsked("PUT", "/d-7/client", "{\"operatingSystem\": \"32-bit\", \"signingCertificate\": \"BAUG\"}");
        client.uninstall();
        assertAsked("DELETE", "/d-7/client", "");
    }

    @Test
    void theClientIsPutToWork() throws Exception {
        PolicyClient client = deployment.policyClient();
        client.runPolicyCycle();
        assertAsked("POST", "/d-7/client/policy-cycles", "");
        client.replaceCertificateStores(new CertificateStores(List.of(), List.of(new byte[] {0})));
        assertAsked("PUT", "/d-7/client/certificate-stores", "{\"trustedRoots\": [], \"intermediates\": [\"AA==\"]}");
    }

    @Test
    void theRegistryIsEditedAndRead() throws Exception {
        PolicyClient client = deployment.policyClient();
        client.setRegistryValue(new RegistryValue("K\\日本", "N", "REG_SZ", ""));
        assertAsked(
                "POST",
                "/d-7/client/registry/edits",
                "{\"edit\": \"set\", \"key\": \"K\\\\日本\", \"name\": \"N\", \"type\": \"REG_SZ\", \"data\": \"\"}");
        client.deleteRegistryValue("K", "N");
        assertAsked("POST", "/d-7/client/registry/edits", "{\"edit\": \"delete\", \"key\": \"K\", \"name\": \"N\"}");
        assertThat(client.registry()).containsExactly(new RegistryValue("K", "N", "REG_SZ", ""));
    }

    @Test
    void theAppliedPoliciesAreRead() {
        assertThat(deployment.policyClient().appliedPolicies()).containsExactly(new AppliedPolicy("P", "1.00", "<P/>"));
    }

    @Test
    void theShvPointIsConfigured() throws Exception {
        deployment.shvPoint().configure(ShvPointSettings.initial());
        assertAsked("PUT", "/d-7/shv-point/settings", """
                {"queryIntervalMinutes": 60, "validityPeriodHours": 24, "enforceAndRemediate": false,
                 "distributionPoints": []}""");
        deployment
                .shvPoint()
                .configure(ShvPointSettings.initial()
                        .withQueryIntervalMinutes(5)
                        .withValidityPeriodHours(1)
                        .withDateCreatedMustBeAfter(Optional.of(NOW))
                        .withEnforceAndRemediate(true)
                        .withDistributionPoint(new ShvPointSettings.DistributionPoint("dp1", List.of("U1", "U2")))
                        .withDesignatedDirectory(Optional.of(DIRECTORY)));
        assertAsked("PUT", "/d-7/shv-point/settings", """
                {"queryIntervalMinutes": 5, "validityPeriodHours": 1,
                 "dateCreatedMustBeAfter": "2031-04-05T06:07:08Z", "enforceAndRemediate": true,
                 "distributionPoints": [{"address": "dp1", "softwareUpdates": ["U1", "U2"]}],
                 "designatedDirectory": {"url": "ldap://127.0.0.1:1",
                                         "systemManagement": "CN=System Management,CN=System,DC=d1"}}""");
    }

    @Test
    void aStatementOfHealthIsSubmittedAndItsResponseRead() throws Exception {
        StatementOfHealthResponse response = deployment
                .shvPoint()
                .validate(new StatementOfHealth(
                        "soh-1",
                        "ABC",
                        true,
                        false,
                        NOW,
                        Optional.of(NOW.minusSeconds(1)),
                        Optional.of(HealthState.NON_COMPLIANT),
                        Optional.of(new Failure(Category.CLIENT_COMMUNICATION, "0x8BADF00D")),
                        List.of("U1")));
        assertAsked("POST", "/d-7/shv-point/statements-of-health", """
                {"id": "soh-1", "siteCode": "ABC", "machinePolicyDownloaded": true, "napAgentEnabled": false,
                 "createdAt": "2031-04-05T06:07:08Z", "policiesTimestamp": "2031-04-05T06:07:07Z",
                 "complianceStatus": "non-compliant",
                 "failure": {"category": "client-communication", "code": "0x8BADF00D"},
                 "missingSoftwareUpdates": ["U1"]}""");
        assertThat(response)
                .isEqualTo(new StatementOfHealthResponse(
                        "soh-1",
                        Optional.empty(),
                        Optional.of(new StatementOfHealthResponse.Failed("failure", "vendor-specific")),
                        List.of("re-evaluate"),
                        List.of()));
    }

    @Test
    void itEndsAndEveryCallIsInTheJournal() throws Exception {
        deployment.policyClient().runPolicyCycle();
        deployment.close();
        assertAsked("DELETE", "/d-7", "");
        assertThat(journal.all())
                .extracting(Exchange::summary)
                .containsExactly(
                        "POST /deployments → 201",
                        "POST /deployments/d-7/client/policy-cycles → 204",
                        "DELETE /deployments/d-7 → 204");
        assertThat(journal.all()).extracting(Exchange::number).containsExactly(1, 2, 3);
    }

    @Test
    void anErrorNamesTheOperation() {
        subject.close();
        Inconclusive trouble = catchThrowableOfType(Inconclusive.class, deployment.policyClient()::runPolicyCycle);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.CRASH);
        assertThat(trouble).hasMessageStartingWith("POST /deployments/{deployment}/client/policy-cycles: ");
    }
}
