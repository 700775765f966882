package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthFinding.Status;
import org.configmgrtck.reference.shv.check.AgeCheck;
import org.configmgrtck.reference.shv.check.CreationDateCheck;
import org.configmgrtck.reference.shv.check.FailureCheck;
import org.configmgrtck.reference.shv.check.PoliciesCheck;
import org.configmgrtck.reference.shv.check.SiteCheck;

/** Checking in the wrong order, or with the wrong limits. */
final class CheckingHealth {
    private CheckingHealth() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "checks-reference-before-time",
                        "SHV-ORDER-01",
                        "Runs check 5 before check 4, so that the client is told the wrong thing to mend.",
                        Changes.checks(CheckingHealth::policiesBeforeTime)),
                new Misbehaviour(
                        "always-compliant",
                        "SHV-6-02",
                        "Finds every client compliant.",
                        Changes.checks(honest -> List.of(evaluation -> Optional.of(new Compliant())))),
                new Misbehaviour(
                        "unknown-site-is-compliant",
                        "SHV-2-01",
                        "Finds a client compliant whose site is in no reference that is held.",
                        Changes.check(SiteCheck.class, CheckingHealth::unknownSiteIsCompliant)),
                new Misbehaviour(
                        "equal-creation-date-goes-on",
                        "SHV-4-01",
                        "Lets a statement of health go on that was created at the very instant that it must be after.",
                        Changes.check(
                                CreationDateCheck.class,
                                honest -> evaluation -> evaluation
                                        .settings()
                                        .dateCreatedMustBeAfter()
                                        .filter(evaluation.statement().createdAt()::isBefore)
                                        .map(limit -> new NonCompliant(Cause.TIME)))),
                new Misbehaviour(
                        "equal-age-is-too-old",
                        "SHV-4-05",
                        "Finds a statement of health too old that is just as old as the validity period.",
                        Changes.check(AgeCheck.class, honest -> equalAgeIsTooOld())),
                new Misbehaviour(
                        "equal-timestamp-is-out-of-date",
                        "SHV-5-02",
                        "Finds a client non-compliant that used the very policies of the reference.",
                        Changes.check(
                                PoliciesCheck.class,
                                honest -> evaluation -> evaluation
                                        .referenceOfSite()
                                        .filter(reference -> !evaluation
                                                .statement()
                                                .policiesTimestamp()
                                                .filter(used -> used.isAfter(reference.timestamp()))
                                                .isPresent())
                                        .map(reference -> new NonCompliant(Cause.POLICIES)))),
                new Misbehaviour(
                        "knows-every-failure-code",
                        "SHV-7-04",
                        "Passes on the client's category for any failure code, whether it knows the code or not.",
                        Changes.check(
                                FailureCheck.class,
                                honest -> evaluation -> evaluation
                                        .statement()
                                        .failure()
                                        .map(failure -> new Failed(Status.FAILURE, failure.category())))));
    }

    private static List<Check> policiesBeforeTime(List<Check> honest) {
        Check policies = honest.stream()
                .filter(PoliciesCheck.class::isInstance)
                .findFirst()
                .orElseThrow();
        return honest.stream()
                .filter(check -> check != policies)
                .flatMap(check -> check instanceof CreationDateCheck ? Stream.of(policies, check) : Stream.of(check))
                .toList();
    }

    private static Check unknownSiteIsCompliant(Check honest) {
        return evaluation -> honest.decide(evaluation)
                .map(finding -> evaluation.references().isPresent() ? (HealthFinding) new Compliant() : finding);
    }

    private static Check equalAgeIsTooOld() {
        return evaluation -> {
            Duration age = Duration.between(evaluation.statement().createdAt(), evaluation.now());
            return age.compareTo(evaluation.settings().validityPeriod()) >= 0
                    ? Optional.of(new NonCompliant(Cause.TIME))
                    : Optional.empty();
        };
    }
}
