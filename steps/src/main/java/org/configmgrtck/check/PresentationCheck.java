package org.configmgrtck.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;

/**
 * What statements of health did the health agent present (SHV-1-02, REM-4-*, REM-5-01)? Each check is given what was
 * exchanged since the scenario's stimulus, and the statements among it.
 */
public final class PresentationCheck {
    private PresentationCheck() {}

    /** The last one was made with machine policy, and with the NAP policies of this time stamp. */
    public static Optional<Discrepancy> madeWithPoliciesOf(
            Instant timestamp, List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> statement.machinePolicyDownloaded()
                        && statement
                                .policiesTimestamp()
                                .filter(timestamp::equals)
                                .isPresent(),
                "a new statement of health is presented that was made with the policies of " + timestamp,
                presented,
                exchanges);
    }

    /** The last one says whether the Network Access Protection client agent is enabled. */
    public static Optional<Discrepancy> saysAgentEnabled(
            boolean enabled, List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> statement.napAgentEnabled() == enabled,
                "the new statement of health says that the client agent is " + (enabled ? "enabled" : "disabled"),
                presented,
                exchanges);
    }

    /** The last one is of a client of this site. */
    public static Optional<Discrepancy> ofSite(
            String siteCode, List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> statement.siteCode().equals(siteCode),
                "a new statement of health is presented that names the site " + siteCode,
                presented,
                exchanges);
    }

    /** The last one was created at this instant. */
    public static Optional<Discrepancy> createdAt(
            Instant instant, List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> statement.createdAt().equals(instant),
                "a new statement of health is presented that was created at " + instant,
                presented,
                exchanges);
    }

    /** The last one claims compliance, and lacks nothing. */
    public static Optional<Discrepancy> compliant(List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> claimsCompliance(statement)
                        && statement.missingSoftwareUpdates().isEmpty(),
                "a new statement of health is presented that is compliant and lacks nothing",
                presented,
                exchanges);
    }

    /** The last one is non-compliant, and lacks just these software updates. */
    public static Optional<Discrepancy> lacking(
            List<String> updates, List<PresentedStatement> presented, List<Exchange> exchanges) {
        return last(
                statement -> statement
                                .complianceStatus()
                                .filter(HealthState.NON_COMPLIANT::equals)
                                .isPresent()
                        && statement.missingSoftwareUpdates().size() == updates.size()
                        && new HashSet<>(statement.missingSoftwareUpdates()).equals(new HashSet<>(updates)),
                "a new statement of health is presented that is non-compliant and lacks " + updates,
                presented,
                exchanges);
    }

    /** There is none. */
    public static Optional<Discrepancy> nothing(List<PresentedStatement> presented) {
        return none(statement -> true, "no new statement of health is presented", presented);
    }

    /** There is just one. */
    public static Optional<Discrepancy> justOne(List<PresentedStatement> presented, List<Exchange> exchanges) {
        return Discrepancy.unless(
                presented.size() == 1,
                "just one new statement of health is presented",
                presented.size() + " were presented",
                exchanges);
    }

    /** None claims compliance, not even between others. */
    public static Optional<Discrepancy> noneCompliant(List<PresentedStatement> presented) {
        return none(
                PresentationCheck::claimsCompliance,
                "no statement of health is presented that is compliant",
                presented);
    }

    /** None says that the client has downloaded machine policy, nor anything that it can know from there only. */
    public static Optional<Discrepancy> noneWithMachinePolicy(List<PresentedStatement> presented) {
        return none(
                statement -> statement.machinePolicyDownloaded()
                        || statement.policiesTimestamp().isPresent()
                        || statement.complianceStatus().isPresent(),
                "no statement of health says that the client has downloaded machine policy, or has a compliance status",
                presented);
    }

    /** No two have one id. */
    public static Optional<Discrepancy> withIdsOfTheirOwn(List<PresentedStatement> presented) {
        Set<String> ids = new HashSet<>();
        Set<String> repeated = presented.stream()
                .map(one -> one.statement().id())
                .filter(id -> !ids.add(id))
                .collect(Collectors.toSet());
        return none(
                statement -> repeated.contains(statement.id()),
                "each statement of health has an id of its own",
                presented);
    }

    static boolean claimsCompliance(StatementOfHealth statement) {
        return statement
                .complianceStatus()
                .filter(HealthState.COMPLIANT::equals)
                .isPresent();
    }

    private static Optional<Discrepancy> last(
            Predicate<StatementOfHealth> wanted,
            String expected,
            List<PresentedStatement> presented,
            List<Exchange> exchanges) {
        boolean holds = !presented.isEmpty()
                && wanted.test(presented.get(presented.size() - 1).statement());
        String seen = presented.isEmpty()
                ? "no statement of health was presented"
                : "the last was " + presented.get(presented.size() - 1).summary();
        return Discrepancy.unless(holds, expected, seen, exchanges);
    }

    private static Optional<Discrepancy> none(
            Predicate<StatementOfHealth> unwanted, String expected, List<PresentedStatement> presented) {
        List<PresentedStatement> seen =
                presented.stream().filter(p -> unwanted.test(p.statement())).toList();
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        expected,
                        seen.stream().map(PresentedStatement::summary).collect(Collectors.joining("; ")),
                        seen.stream().map(PresentedStatement::number).toList()));
    }
}
