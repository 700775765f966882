package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.DeploymentPlan.HttpPeer;
import org.configmgrtck.subject.SiteServerSettings.PublishingAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SiteServerTest {
    private static final HttpPeer NOBODY = new HttpPeer(URI.create("http://127.0.0.1:1/x"));
    private static final DirectoryAddress DIRECTORY =
            new DirectoryAddress(URI.create("ldap://127.0.0.1:1"), "CN=System Management");

    private volatile String selection = "{\"accepted\": true}";
    private volatile String publishing = "{\"published\": true}";
    private final Subject subject = Subject.answering(exchange -> {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/deployments")) {
            Subject.answer(exchange, 201, "{\"deployment\": \"d\"}");
        } else if (path.endsWith("/signing-certificate")) {
            Subject.answer(exchange, 200, selection);
        } else if (path.endsWith("/nap-policies")) {
            Subject.answer(exchange, 200, publishing);
        } else {
            Subject.answer(exchange, 204, "");
        }
    });
    private final SiteServer role = SubjectDeployment.create(
                    new SubjectEndpoint(subject.address(), Contract.load(), Duration.ofSeconds(15)),
                    new DeploymentPlan(
                            "ABC",
                            Instant.parse("2031-04-05T06:07:08Z"),
                            NOBODY,
                            NOBODY,
                            DIRECTORY,
                            new CertificateStores(List.of(), List.of()),
                            Optional.empty(),
                            Optional.of(NOBODY)),
                    new Journal())
            .siteServer();

    @AfterEach
    void stop() {
        subject.close();
    }

    private void assertTold(String line, String json) throws Exception {
        Subject.Asked last = subject.asked().get(subject.asked().size() - 1);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(last.method() + " " + last.path()).isEqualTo(line);
        assertThat(mapper.readTree(last.body())).isEqualTo(mapper.readTree(json));
    }

    @Test
    void settingsArePut() throws Exception {
        SiteServerSettings publishing = SiteServerSettings.publishingWith(new PublishingAccount("CN=a", "secret"));
        role.configure(publishing);
        assertTold("PUT /deployments/d/site-server/settings", """
                {"publishToActiveDirectory": true, "napEnabled": true,
                 "publishingAccount": {"name": "CN=a", "password": "secret"}}
                """);

        role.configure(
                publishing.withPublishing(false).withNapEnabled(false).withDesignatedDirectory(Optional.of(DIRECTORY)));
        assertTold("PUT /deployments/d/site-server/settings", """
                {"publishToActiveDirectory": false, "napEnabled": false,
                 "designatedDirectory": {"url": "ldap://127.0.0.1:1", "systemManagement": "CN=System Management"},
                 "publishingAccount": {"name": "CN=a", "password": "secret"}}
                """);
    }

    @Test
    void certificatesAreDeployedWithAndWithoutAPrivateKey() throws Exception {
        role.deploy(new DeployedCertificate(
                "new", new byte[] {1, 2, 3}, Optional.of(new byte[] {4, 5, 6}), List.of(new byte[] {0})));
        assertTold(
                "POST /deployments/d/site-server/certificates",
                "{\"name\": \"new\", \"certificate\": \"AQID\", \"privateKey\": \"BAUG\", \"chain\": [\"AA==\"]}");

        role.deploy(new DeployedCertificate("bare", new byte[] {1, 2, 3}, Optional.empty(), List.of()));
        assertTold(
                "POST /deployments/d/site-server/certificates",
                "{\"name\": \"bare\", \"certificate\": \"AQID\", \"chain\": []}");
    }

    @Test
    void aSelectionIsReadWithItsReason() throws Exception {
        assertThat(role.select("new")).isEqualTo(new CertificateSelection(true, Optional.empty()));
        assertTold("PUT /deployments/d/site-server/signing-certificate", "{\"name\": \"new\"}");

        selection = "{\"accepted\": false, \"reason\": \"expired\"}";
        assertThat(role.select("old")).isEqualTo(new CertificateSelection(false, Optional.of("expired")));
    }

    @Test
    void aClientPolicyIsPut() throws Exception {
        role.put(new ClientPolicy("ABC00001", "2.00", "<P/>"));
        assertTold(
                "PUT /deployments/d/site-server/client-policies",
                "{\"policyId\": \"ABC00001\", \"policyVersion\": \"2.00\", \"body\": \"<P/>\"}");
    }

    @Test
    void aNapPolicyChangesAndWhatWasPublishedIsRead() throws Exception {
        assertThat(role.change(NapPolicyChange.CREATE, "nap-1")).isEqualTo(new Publishing(true, Optional.empty()));
        assertTold("POST /deployments/d/site-server/nap-policies", "{\"change\": \"create\", \"policy\": \"nap-1\"}");

        publishing = "{\"published\": false, \"report\": \"the schema is not extended\"}";
        assertThat(role.change(NapPolicyChange.INHERIT, "nap-2"))
                .isEqualTo(new Publishing(false, Optional.of("the schema is not extended")));
        assertTold("POST /deployments/d/site-server/nap-policies", "{\"change\": \"inherit\", \"policy\": \"nap-2\"}");
    }

    @Test
    void anAnswerThatTheContractDoesNotKnowIsInconclusive() {
        selection = "{\"accepted\": \"perhaps\"}";
        Inconclusive trouble = catchThrowableOfType(Inconclusive.class, () -> role.select("new"));
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
    }
}
