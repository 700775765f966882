package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.configmgrtck.reference.world.Authority;
import org.junit.jupiter.api.Test;

class HealthAgentMisbehaviourTest extends HealthAgentWorld {
    private static final List<String> FETCH =
            List.of("download-machine-policy", "re-evaluate", "present-new-statement-of-health");

    @Test
    void presentsAtTheWrongTime() {
        begin("silent-after-first-policy");
        assertThat(presented()).isEqualTo(1);

        begin("presents-one-cycle-late");
        assertThat(presented()).isEqualTo(1);
        cycle();
        assertThat(presented()).isEqualTo(2);
    }

    @Test
    void evaluatesAtTheWrongTime() {
        begin("repeats-the-old-statement");
        later(Duration.ofHours(1));
        deliver(FETCH.subList(1, 3));
        assertThat(statement().path("createdAt").asText()).isEqualTo(Authority.NOW.toString());

        for (String name : List.of(
                "presents-before-re-evaluating", "re-evaluates-before-fetching", "re-evaluates-without-fetching")) {
            begin(name);
            int before = presented();
            assign(LATE);
            deliver(FETCH);
            assertThat(presented()).as(name).isEqualTo(before + 1);
            assertThat(statement().path("policiesTimestamp").asText()).as(name).isEqualTo(EARLY);
        }
    }

    @Test
    void installsTooLittle() {
        begin("installs-only-the-first-update");
        host("KB1", "KB2");
        deliver(List.of("log-error"), distributionPoint.url());
        assertThat(distributionPoint.received()).hasSize(1);

        begin("asks-only-the-first-route");
        deliver(List.of("log-error"), "http://127.0.0.1:9", distributionPoint.url());
        assertThat(distributionPoint.received()).hasSize(1);
    }

    @Test
    void takesFailedUpdatesForInstalled() {
        host("KB1");
        begin("takes-failed-updates-for-installed");
        deliver(List.of("log-error"), distributionPoint.url());
        assertThat(statement().path("complianceStatus").asText()).isEqualTo("compliant");
    }

    private void begin(String misbehaviour) {
        misbehave(misbehaviour);
        assign(EARLY, "KB1", "KB2");
        start();
        cycle();
    }
}
