package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GateTest {
    private static TestBed settable;
    private static TestBed fixed;

    @BeforeAll
    static void open() {
        settable = TestBeds.open(true, "shv-point");
        fixed = TestBeds.open(false, "shv-point", "policy-client");
    }

    @AfterAll
    static void close() {
        try (TestBed one = settable;
                TestBed other = fixed) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void whatRestsOnAnotherReadingIsNotAsked() {
        assertThatCode(() -> new Gate(settable).check(List.of("@reading-must-be-after-equal=non-compliant")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Gate(settable).check(List.of("@reading-must-be-after-equal=goes-on")))
                .isInstanceOf(NotAsked.class)
                .hasMessage("the reading must-be-after-equal is non-compliant in this run");
    }

    @Test
    void whatIsClaimedIsAsked() {
        assertThatCode(() -> new Gate(settable).check(List.of("@SHV-3-01", "@shv-point", "@needs-settable-clock")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Gate(fixed).check(List.of("@shv-point", "@policy-client")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotClaimedIsNot() {
        assertThatThrownBy(() -> new Gate(settable).check(List.of("@shv-point", "@policy-client")))
                .isInstanceOf(NotAsked.class)
                .hasMessage("the subject does not claim the role policy-client");
    }

    @Test
    void aClockThatCanNotBeSetIsNotAskedToMove() {
        assertThatThrownBy(() -> new Gate(fixed).check(List.of("@shv-point", "@needs-settable-clock")))
                .isInstanceOf(NotAsked.class)
                .hasMessage("the subject declares that its clock can't be set");
    }

    @Test
    void aScenarioBeginsInAYearToComeOrNow() {
        assertThat(settable.scenarioStart()).isEqualTo(Instant.parse("2031-04-05T06:07:08Z"));
        assertThat(fixed.scenarioStart())
                .isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now())
                .isEqualTo(fixed.scenarioStart().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void deploymentsHaveNamesAndDoublesOfTheirOwn() {
        Deployment one = new Deployment(settable);
        Deployment other = new Deployment(settable);
        assertThat(one.managementPoint().url())
                .isNotEqualTo(other.managementPoint().url());
        assertThat(one.directory().systemManagement())
                .isNotEqualTo(other.directory().systemManagement());
        assertThat(one.designatedDirectory().systemManagement())
                .isNotEqualTo(one.directory().systemManagement());
        assertThat(one.designatedDirectory()).isSameAs(one.designatedDirectory());
        assertThat(one.close().isClean()).isTrue();
        assertThat(other.close().isClean()).isTrue();
    }

    @Test
    void aDeploymentThatTheSubjectHasNotCreatedHasNoOtherSide() {
        Deployment deployment = new Deployment(settable);
        assertThat(deployment.isCreated()).isFalse();
        assertThatThrownBy(deployment::subject).isInstanceOf(IllegalStateException.class);
        deployment.advanceClock(Duration.ofHours(2));
        assertThat(deployment.clock().now()).isEqualTo(Instant.parse("2031-04-05T08:07:08Z"));
        assertThat(deployment.clock().ago(Duration.ofDays(1))).isEqualTo(Instant.parse("2031-04-04T08:07:08Z"));
        assertThat(deployment.journal().all()).isEmpty();
        assertThat(deployment.close().isClean()).isTrue();
    }

    @Test
    void oneRunAtATime() {
        CurrentTestBed.during(settable, () -> {
            assertThat(CurrentTestBed.get()).isSameAs(settable);
            assertThatThrownBy(() -> CurrentTestBed.during(fixed, () -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("run one after the other");
            assertThat(CurrentTestBed.get()).isSameAs(settable);
        });
        assertThatThrownBy(CurrentTestBed::get).hasMessageContaining("No run is under way");
    }

    @Test
    void aRunThatFailsIsOver() {
        RuntimeException failure = new IllegalStateException("broken");
        assertThatThrownBy(() -> CurrentTestBed.during(fixed, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatThrownBy(CurrentTestBed::get).hasMessageContaining("No run is under way");
    }
}
