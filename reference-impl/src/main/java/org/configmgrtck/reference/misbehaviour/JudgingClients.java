package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.FailureCode;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthFinding.Status;
import org.configmgrtck.reference.shv.check.AgentCheck;
import org.configmgrtck.reference.shv.check.ComplianceCheck;
import org.configmgrtck.reference.shv.check.FailureCheck;
import org.configmgrtck.reference.shv.check.MachinePolicyCheck;
import org.configmgrtck.reference.shv.check.PoliciesCheck;
import org.configmgrtck.reference.shv.check.SiteCheck;

/** Judging new clients, disabled agents, statuses and failures wrongly. */
final class JudgingClients {
    private static final FailureCode ZERO = new FailureCode(0);

    private JudgingClients() {}

    static List<Misbehaviour> all() {
        return List.of(
                Changes.checking(
                        "new-clients-are-non-compliant",
                        "SHV-1-01",
                        "Keeps clients out that were just deployed and have no machine policy yet.",
                        MachinePolicyCheck.class,
                        honest -> evaluation ->
                                honest.decide(evaluation).map(finding -> new NonCompliant(Cause.POLICIES))),
                Changes.checking(
                        "judges-new-clients-by-their-status",
                        "SHV-1-01",
                        "Judges a client without machine policy by the status that it states nevertheless.",
                        MachinePolicyCheck.class,
                        honest -> evaluation -> honest.decide(evaluation)
                                .map(finding ->
                                        evaluation.statement().compliant().orElse(true)
                                                ? finding
                                                : new NonCompliant(Cause.UPDATES))),
                new Misbehaviour(
                        "ignores-disabled-agents",
                        "SHV-3-01",
                        "Judges clients whose client agent is disabled as if it were enabled.",
                        Changes.checks(checks -> checks.stream()
                                .filter(check -> !(check instanceof AgentCheck))
                                .toList())),
                Changes.checking(
                        "disabled-agents-are-non-compliant",
                        "SHV-3-01",
                        "Keeps clients out whose client agent is disabled.",
                        AgentCheck.class,
                        honest -> evaluation ->
                                honest.decide(evaluation).map(finding -> new NonCompliant(Cause.UPDATES))),
                new Misbehaviour(
                        "checks-agent-before-site",
                        "SHV-ORDER-01",
                        "Runs check 3 before check 2, so that a disabled agent hides an unknown site.",
                        Changes.checks(checks -> moved(checks, AgentCheck.class, SiteCheck.class))),
                new Misbehaviour(
                        "checks-compliance-before-policies",
                        "SHV-ORDER-01",
                        "Runs check 6 before check 5, so that a client may have evaluated itself by old policies.",
                        Changes.checks(checks -> moved(checks, ComplianceCheck.class, PoliciesCheck.class))),
                Changes.checking(
                        "failure-outweighs-compliance",
                        "SHV-6-01",
                        "Lets any failure beside a compliant status decide.",
                        ComplianceCheck.class,
                        honest -> evaluation -> evaluation.statement().failure().isPresent()
                                ? Optional.empty()
                                : honest.decide(evaluation)),
                Changes.checking(
                        "unheard-of-failure-outweighs-compliance",
                        "SHV-6-01",
                        "Lets a failure whose code it does not know decide, though the status is compliant.",
                        ComplianceCheck.class,
                        honest -> evaluation -> evaluation
                                        .statement()
                                        .failure()
                                        .filter(failure -> !FailureCode.KNOWN.contains(failure.code()))
                                        .isPresent()
                                ? Optional.empty()
                                : honest.decide(evaluation)),
                Changes.checking(
                        "no-status-is-compliant",
                        "SHV-6-02",
                        "Takes a missing status for a compliant one.",
                        ComplianceCheck.class,
                        honest -> evaluation -> evaluation
                                                .statement()
                                                .compliant()
                                                .isEmpty()
                                        && evaluation.statement().failure().isEmpty()
                                ? Optional.of(new Compliant())
                                : honest.decide(evaluation)),
                Changes.checking(
                        "non-compliant-status-hides-failures",
                        "SHV-6-03",
                        "Ends at a non-compliant status, and drops the failure that is stated beside it.",
                        ComplianceCheck.class,
                        honest -> evaluation -> evaluation
                                                .statement()
                                                .compliant()
                                                .isPresent()
                                        && !evaluation.statement().compliant().orElseThrow()
                                ? Optional.of(new NonCompliant(Cause.UPDATES))
                                : honest.decide(evaluation)),
                Changes.checking(
                        "failure-counts-as-missing-updates",
                        "SHV-6-03",
                        "Never comes to check 7, since it takes each failure for a lack of software updates.",
                        ComplianceCheck.class,
                        honest -> evaluation ->
                                Optional.of(honest.decide(evaluation).orElse(new NonCompliant(Cause.UPDATES)))),
                failing(
                        "swaps-the-client-categories",
                        "SHV-7-01",
                        "Passes on each of the two client categories as the other one.",
                        failed -> new Failed(failed.status(), swapped(failed.category()))),
                failing(
                        "knows-no-failure-code",
                        "SHV-7-01",
                        "Passes each failure on as a vendor-specific one, though it declares codes that it knows.",
                        failed -> new Failed(failed.status(), FailureCategory.VENDOR_SPECIFIC)),
                Changes.checking(
                        "code-zero-is-success",
                        "SHV-7-04",
                        "Takes the failure code 0 for success.",
                        FailureCheck.class,
                        honest -> evaluation -> evaluation
                                        .statement()
                                        .failure()
                                        .filter(failure -> failure.code().equals(ZERO))
                                        .isPresent()
                                ? Optional.of(new Compliant())
                                : honest.decide(evaluation)),
                Changes.checking(
                        "compares-codes-by-their-head",
                        "SHV-7-04",
                        "Compares the upper half of failure codes only, and takes unknown ones for known ones.",
                        FailureCheck.class,
                        honest -> evaluation -> evaluation
                                .statement()
                                .failure()
                                .map(failure -> FailureCode.KNOWN.stream()
                                                .anyMatch(known -> head(known) == head(failure.code()))
                                        ? new Failed(Status.FAILURE, failure.category())
                                        : new Failed(Status.FAILURE, FailureCategory.VENDOR_SPECIFIC))));
    }

    private static int head(FailureCode code) {
        return code.value() >>> 16;
    }

    private static Misbehaviour failing(
            String name, String requirement, String sentence, UnaryOperator<Failed> change) {
        return Changes.checking(
                name,
                requirement,
                sentence,
                FailureCheck.class,
                honest -> evaluation -> honest.decide(evaluation)
                        .map(finding -> finding instanceof Failed failed ? change.apply(failed) : finding));
    }

    private static FailureCategory swapped(FailureCategory category) {
        return switch (category) {
            case CLIENT_COMPONENT -> FailureCategory.CLIENT_COMMUNICATION;
            case CLIENT_COMMUNICATION -> FailureCategory.CLIENT_COMPONENT;
            default -> category;
        };
    }

    private static List<Check> moved(List<Check> checks, Class<? extends Check> moved, Class<? extends Check> before) {
        Check first = checks.stream().filter(moved::isInstance).findFirst().orElseThrow();
        return checks.stream()
                .filter(check -> check != first)
                .flatMap(check -> before.isInstance(check) ? Stream.of(first, check) : Stream.of(check))
                .toList();
    }
}
