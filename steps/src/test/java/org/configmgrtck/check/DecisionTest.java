package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    @Test
    void tellsWhatWasPassedWhatDecidesAndWhatWasNotReached() {
        List<Ruling> rulings = List.of(
                ruling(HealthCheck.MACHINE_POLICY, "SHV-1-01", false),
                ruling(HealthCheck.SITE, "SHV-2-01", false),
                ruling(HealthCheck.AGENT, "SHV-3-01", true),
                ruling(HealthCheck.CREATION_DATE, "SHV-4-01", true));
        assertThat(Decision.of(7, rulings))
                .isEqualTo(new Decision(7, List.of("1", "2"), "3", List.of("4a"), "SHV-3-01", "compliant"));
    }

    private static Ruling ruling(HealthCheck check, String requirement, boolean decides) {
        return new Ruling(check, requirement, decides, ExpectedOutcome.COMPLIANT, new Told.Nothing("REM-0-01"));
    }
}
