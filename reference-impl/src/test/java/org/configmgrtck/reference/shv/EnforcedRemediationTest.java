package org.configmgrtck.reference.shv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.reference.shv.Instruction.DOWNLOAD_MACHINE_POLICY;
import static org.configmgrtck.reference.shv.Instruction.LOG_ERROR;
import static org.configmgrtck.reference.shv.Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH;
import static org.configmgrtck.reference.shv.Instruction.RE_EVALUATE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthFinding.Status;
import org.configmgrtck.reference.shv.ShvSettings.DistributionPoint;
import org.junit.jupiter.api.Test;

class EnforcedRemediationTest {
    @Test
    void tellsWhatMendsTheCause() {
        assertThat(told(new NonCompliant(Cause.TIME), true))
                .isEqualTo(new Remediation(List.of(RE_EVALUATE, PRESENT_NEW_STATEMENT_OF_HEALTH), List.of()));
        assertThat(told(new NonCompliant(Cause.POLICIES), true))
                .isEqualTo(new Remediation(
                        List.of(DOWNLOAD_MACHINE_POLICY, RE_EVALUATE, PRESENT_NEW_STATEMENT_OF_HEALTH), List.of()));
    }

    @Test
    void opensRoutesToThePointsThatHostMissingUpdates() {
        assertThat(told(new NonCompliant(Cause.UPDATES), true))
                .isEqualTo(new Remediation(List.of(LOG_ERROR), List.of("both", "one")));
    }

    @Test
    void tellsNothingToOthers() {
        assertThat(told(new Compliant(), true)).isEqualTo(Remediation.none());
        assertThat(told(new Failed(Status.FAILURE, FailureCategory.VENDOR_SPECIFIC), true))
                .isEqualTo(Remediation.none());
    }

    @Test
    void tellsNothingWithoutEnforcement() {
        for (Cause cause : Cause.values()) {
            assertThat(told(new NonCompliant(cause), false)).isEqualTo(Remediation.none());
        }
    }

    private static Remediation told(HealthFinding finding, boolean enforced) {
        StatementOfHealth statement = new StatementOfHealth(
                "soh",
                "ABC",
                true,
                true,
                Evaluations.NOW,
                Optional.of(Evaluations.NOW),
                Optional.of(false),
                Optional.empty(),
                List.of("KB1", "KB2"));
        ShvSettings settings = new ShvSettings(
                Duration.ofMinutes(60),
                Duration.ofHours(24),
                Optional.empty(),
                enforced,
                List.of(
                        new DistributionPoint("none", List.of("KB3")),
                        new DistributionPoint("both", List.of("KB2", "KB1")),
                        new DistributionPoint("one", List.of("KB3", "KB1")),
                        new DistributionPoint("both", List.of("KB1"))),
                Optional.empty());
        return new EnforcedRemediation().of(finding, statement, settings);
    }
}
