package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;

/** Statements of health as a health agent presents them. */
final class Statements {
    static final Instant CREATED = Instant.parse("2031-04-05T06:07:08Z");
    static final Instant POLICIES = Instant.parse("2031-04-03T06:07:08Z");

    private Statements() {}

    static PresentedStatement beforeMachinePolicy(int number) {
        return beforeMachinePolicy(number, Optional.empty());
    }

    static PresentedStatement claimingTooEarly(int number) {
        return beforeMachinePolicy(number, Optional.of(HealthState.COMPLIANT));
    }

    private static PresentedStatement beforeMachinePolicy(int number, Optional<HealthState> status) {
        return new PresentedStatement(
                number,
                new StatementOfHealth(
                        "soh-" + number,
                        "ABC",
                        false,
                        true,
                        CREATED,
                        Optional.empty(),
                        status,
                        Optional.empty(),
                        List.of()));
    }

    static PresentedStatement compliant(int number) {
        return of(number, Optional.of(HealthState.COMPLIANT));
    }

    static PresentedStatement withoutStatus(int number) {
        return of(number, Optional.empty());
    }

    static PresentedStatement lacking(int number, String... updates) {
        return of(number, Optional.of(HealthState.NON_COMPLIANT), updates);
    }

    static PresentedStatement of(int number, Optional<HealthState> status, String... missing) {
        return new PresentedStatement(
                number,
                new StatementOfHealth(
                        "soh-" + number,
                        "ABC",
                        true,
                        true,
                        CREATED,
                        Optional.of(POLICIES),
                        status,
                        Optional.empty(),
                        List.of(missing)));
    }
}
