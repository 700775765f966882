package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.AccessDecision;
import org.configmgrtck.subject.HealthState;
import org.junit.jupiter.api.Test;

class AccessCheckTest {
    private static final Instant END = Instant.parse("2031-04-05T07:07:08Z");

    private final List<Exchange> exchanges = List.of(Exchanges.post(3, "/access-decisions", "{}"));

    private static AccessDecision decision(HealthState state, Access access) {
        return new AccessDecision(state, access, Optional.empty(), false);
    }

    private static AccessDecision until(HealthState state, Access access, Instant end) {
        return new AccessDecision(state, access, Optional.of(end), false);
    }

    @Test
    void healthStateAndAccessHaveToBeRightBoth() {
        for (HealthState state : HealthState.values()) {
            for (Access access : Access.values()) {
                assertThat(AccessCheck.is(
                                        HealthState.NON_COMPLIANT,
                                        Access.RESTRICTED,
                                        decision(state, access),
                                        exchanges)
                                .isEmpty())
                        .as("%s %s", state, access)
                        .isEqualTo(state == HealthState.NON_COMPLIANT && access == Access.RESTRICTED);
            }
        }
    }

    @Test
    void whatWasSeenIsSaid() {
        assertThat(AccessCheck.is(
                        HealthState.COMPLIANT,
                        Access.FULL,
                        until(HealthState.NON_COMPLIANT, Access.FULL_FOR_LIMITED_TIME, END),
                        exchanges))
                .contains(new Discrepancy(
                        "the client counts as compliant, and its access is full",
                        "it counts as non-compliant, and its access is full-for-limited-time until "
                                + "2031-04-05T07:07:08Z",
                        List.of(3)));
    }

    @Test
    void fullAccessForLimitedTimeEndsAtTheVeryInstant() {
        HealthState state = HealthState.NON_COMPLIANT;
        Access access = Access.FULL_FOR_LIMITED_TIME;
        assertThat(AccessCheck.fullUntil(END, until(state, access, END), exchanges))
                .isEmpty();
        assertThat(AccessCheck.fullUntil(END, until(state, access, END.plusSeconds(1)), exchanges))
                .isPresent();
        assertThat(AccessCheck.fullUntil(END, decision(state, access), exchanges))
                .isPresent();
        assertThat(AccessCheck.fullUntil(END, until(state, Access.FULL, END), exchanges))
                .isPresent();
        assertThat(AccessCheck.fullUntil(END, until(HealthState.COMPLIANT, access, END), exchanges))
                .isPresent();
    }

    @Test
    void remediationIsWantedOrNot() {
        AccessDecision without = decision(HealthState.NON_COMPLIANT, Access.RESTRICTED);
        AccessDecision with = new AccessDecision(without.healthState(), without.access(), Optional.empty(), true);
        assertThat(AccessCheck.remediates(true, with, exchanges)).isEmpty();
        assertThat(AccessCheck.remediates(false, without, exchanges)).isEmpty();
        assertThat(AccessCheck.remediates(false, with, exchanges)).isPresent();
        assertThat(AccessCheck.remediates(true, without, exchanges))
                .contains(new Discrepancy(
                        "the client is to be remediated", "the client is not to be remediated", List.of(3)));
    }
}
