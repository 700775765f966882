package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.AccessDecision;
import org.configmgrtck.subject.HealthState;

/** What did the network policy server decide (NPS-ACCESS-*, and SHV-2-* and SHV-7-* of that role)? */
public final class AccessCheck {
    private AccessCheck() {}

    /** Just this health state and access. */
    public static Optional<Discrepancy> is(
            HealthState state, Access access, AccessDecision decision, List<Exchange> exchanges) {
        return Discrepancy.unless(
                decision.healthState() == state && decision.access() == access,
                "the client counts as " + state.label() + ", and its access is " + access.label(),
                seen(decision),
                exchanges);
    }

    /** Non-compliant, with full access until this very instant. */
    public static Optional<Discrepancy> fullUntil(Instant end, AccessDecision decision, List<Exchange> exchanges) {
        boolean holds = decision.healthState() == HealthState.NON_COMPLIANT
                && decision.access() == Access.FULL_FOR_LIMITED_TIME
                && decision.limitedUntil().filter(end::equals).isPresent();
        return Discrepancy.unless(
                holds,
                "the client counts as non-compliant, and its access is full-for-limited-time until " + end,
                seen(decision),
                exchanges);
    }

    /** The client is to be remediated, or is not to be. */
    public static Optional<Discrepancy> remediates(
            boolean expected, AccessDecision decision, List<Exchange> exchanges) {
        return Discrepancy.unless(
                decision.remediate() == expected,
                "the client " + remediation(expected),
                "the client " + remediation(decision.remediate()),
                exchanges);
    }

    private static String remediation(boolean wanted) {
        return wanted ? "is to be remediated" : "is not to be remediated";
    }

    private static String seen(AccessDecision decision) {
        return "it counts as " + decision.healthState().label() + ", and its access is "
                + decision.access().label()
                + decision.limitedUntil().map(end -> " until " + end).orElse("");
    }
}
