package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.configmgrtck.reference.world.Authority;
import org.junit.jupiter.api.Test;

class HealthAgentTest extends HealthAgentWorld {
    private static final List<String> FETCH =
            List.of("download-machine-policy", "re-evaluate", "present-new-statement-of-health");

    @Test
    void statesAtFirstThatItHasNoMachinePolicy() {
        start("KB1");
        assertThat(enforcementServer.received()).singleElement().satisfies(received -> {
            assertThat(received.request()).isEqualTo("POST /statements-of-health");
            assertThat(received.contentType()).isEqualTo("application/json");
        });
        assertThat(statement())
                .hasToString("{\"id\":\"ABC-1\",\"siteCode\":\"ABC\",\"machinePolicyDownloaded\":false,"
                        + "\"napAgentEnabled\":true,\"createdAt\":\"" + Authority.NOW + "\","
                        + "\"missingSoftwareUpdates\":[]}");
        assertThat(managementPoint.requests()).isEmpty();
    }

    @Test
    void statesItsComplianceAfterTheFirstMachinePolicy() {
        start("KB1");
        assign(EARLY, "KB1", "KB2");
        later(Duration.ofMinutes(5));
        cycle();
        assertThat(presented()).isEqualTo(2);
        assertThat(statement())
                .hasToString("{\"id\":\"ABC-2\",\"siteCode\":\"ABC\",\"machinePolicyDownloaded\":true,"
                        + "\"napAgentEnabled\":true,\"createdAt\":\"" + Authority.NOW.plus(Duration.ofMinutes(5))
                        + "\",\"policiesTimestamp\":\"" + EARLY + "\",\"complianceStatus\":\"non-compliant\","
                        + "\"missingSoftwareUpdates\":[\"KB2\"]}");
    }

    @Test
    void presentsAfterTheFirstMachinePolicyOnly() {
        start();
        assign(EARLY);
        cycle();
        cycle();
        assertThat(presented()).isEqualTo(2);
        assertThat(statement().path("complianceStatus").asText()).isEqualTo("compliant");
        assign(LATE, "KB1");
        cycle();
        assertThat(presented()).isEqualTo(2);
    }

    @Test
    void takesNoPolicyWhoseBodyDoesNotMatch() {
        start();
        assignAltered(EARLY);
        cycle();
        assertThat(presented()).isEqualTo(1);
        managementPoint.reply(503, "later");
        cycle();
        assertThat(presented()).isEqualTo(1);
    }

    @Test
    void evaluatesByThePolicyThatItWasToldToFetch() {
        start("KB1");
        assign(EARLY, "KB1");
        cycle();
        assign(LATE, "KB2");
        deliver(List.of("re-evaluate", "present-new-statement-of-health"));
        assertThat(statement().path("policiesTimestamp").asText()).isEqualTo(EARLY);
        deliver(FETCH);
        assertThat(statement().path("policiesTimestamp").asText()).isEqualTo(LATE);
        assertThat(statement().path("missingSoftwareUpdates")).hasToString("[\"KB2\"]");
        assertThat(presented()).isEqualTo(4);
    }

    @Test
    void presentsNothingWhereItCouldNotFetch() {
        start();
        assign(EARLY);
        cycle();
        managementPoint.reply(503, "later");
        deliver(FETCH);
        assertThat(presented()).isEqualTo(2);
    }

    @Test
    void presentsOnceEveryUpdateIsInstalled() {
        start("KB1");
        assign(EARLY, "KB1", "KB2", "KB3");
        cycle();
        host("KB2", "KB3");
        deliver(List.of("log-error"), "no-address", "http://127.0.0.1:9", distributionPoint.url());
        assertThat(distributionPoint.received())
                .extracting(received -> received.request())
                .containsExactly("GET /KB2", "GET /KB3");
        assertThat(presented()).isEqualTo(3);
        assertThat(statement().path("complianceStatus").asText()).isEqualTo("compliant");
        assertThat(statement().path("missingSoftwareUpdates")).hasToString("[]");
    }

    @Test
    void presentsNothingWhereOneUpdateFailed() {
        start();
        assign(EARLY, "KB1", "KB2", "KB3");
        cycle();
        host("KB1", "KB3");
        distributionPoint.serve("/KB2", "something else");
        deliver(List.of("log-error"), distributionPoint.url());
        assertThat(distributionPoint.received()).hasSize(3);
        assertThat(presented()).isEqualTo(2);
        deliver(List.of("re-evaluate", "present-new-statement-of-health"));
        assertThat(statement().path("missingSoftwareUpdates")).hasToString("[\"KB2\"]");
    }

    @Test
    void saysWhatItCannotDo() {
        assertThat(subject.call("POST", deployment + "/health-agent/policy-cycles", "")
                        .status())
                .isEqualTo(409);
        assertThat(subject.call("POST", deployment + "/health-agent/responses", response(List.of("give-up"), List.of()))
                        .detail())
                .startsWith("The member instructions[0] should be one of [download-machine-policy,");
    }
}
