package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.configmgrtck.reference.shv.Remediation;
import org.configmgrtck.reference.shv.ShvSettings.DistributionPoint;
import org.configmgrtck.reference.shv.check.AgeCheck;
import org.configmgrtck.reference.shv.check.ComplianceCheck;
import org.configmgrtck.reference.shv.check.PoliciesCheck;
import org.configmgrtck.reference.shv.check.SiteCheck;

/** Looking at a part of what has to be looked at: the first few, the beginning, the whole seconds, the length. */
final class LookingTooBriefly {
    private static final byte[] ZEROS = HexFormat.of().parseHex("3006020100020100");
    private static final int FEW_SITES = 10;
    private static final int FEW_ROUTES = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private LookingTooBriefly() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "takes-zeros-for-a-signature",
                        "CERT-TRUST-01",
                        "Does not look whether the two numbers of an ECDSA signature are zero, which fit everything.",
                        Changes.rules(rules -> rules.withSignatures((octets, signature, certificate) ->
                                certificate.getPublicKey().getAlgorithm().equals("EC")
                                                && Arrays.equals(signature.value(), ZEROS)
                                        || rules.signatures().verifies(octets, signature, certificate)))),
                new Misbehaviour(
                        "measures-rsa-signatures",
                        "CERT-TRUST-01",
                        "Looks at the length of an RSA signature only, so that anybody's will do.",
                        Changes.rules(rules -> rules.withSignatures((octets, signature, certificate) ->
                                certificate.getPublicKey().getAlgorithm().equals("RSA")
                                        ? signature.value().length == 256
                                        : rules.signatures().verifies(octets, signature, certificate)))),
                policies(
                        "compares-policies-by-the-second",
                        "SHV-5-01",
                        "Drops fractions of a second, so that policies pass that are a little older than the reference.",
                        (reference, used) -> reference.getEpochSecond() > used.getEpochSecond()),
                policies(
                        "compares-policies-as-text",
                        "SHV-5-01",
                        "Compares time stamps letter by letter, so that a fraction of a second makes one earlier.",
                        (reference, used) -> reference.toString().compareTo(used.toString()) > 0),
                policies(
                        "distrusts-policies-of-later-days",
                        "SHV-5-02",
                        "Refuses statements that were made with policies more than a day newer than the reference.",
                        (reference, used) ->
                                reference.isAfter(used) || used.minus(DAY).isAfter(reference)),
                Changes.checking(
                        "ignores-references-of-the-future",
                        "SHV-5-01",
                        "Lets a statement pass where the reference bears a time that is still to come.",
                        PoliciesCheck.class,
                        honest -> evaluation -> evaluation
                                        .referenceOfSite()
                                        .filter(held -> held.timestamp().isAfter(evaluation.now()))
                                        .isPresent()
                                ? Optional.empty()
                                : honest.decide(evaluation)),
                Changes.checking(
                        "doubts-a-compliant-status-beside-missing-updates",
                        "SHV-6-01",
                        "Has a statement end as non-compliant that carries a compliant status and names missing updates.",
                        ComplianceCheck.class,
                        honest ->
                                evaluation -> evaluation.statement().compliant().orElse(false)
                                                && !evaluation
                                                        .statement()
                                                        .missingSoftwareUpdates()
                                                        .isEmpty()
                                        ? Optional.of(new NonCompliant(Cause.UPDATES))
                                        : honest.decide(evaluation)),
                HoldingReferences.comparingCodes(
                        "looks-at-the-tail-of-a-site-code",
                        "Compares the last two characters of site codes, and takes an unknown site for a known one.",
                        1),
                Changes.checking(
                        "remembers-unknown-sites",
                        "REF-FETCH-01",
                        "Goes on calling a site unknown that was unknown once, whatever has been published since.",
                        SiteCheck.class,
                        LookingTooBriefly::rememberingTheUnknown),
                new Misbehaviour(
                        "holds-ten-references",
                        "SHV-2-01",
                        "Keeps the first ten references that it fetches, and calls clients of all other sites unknown.",
                        Changes.shv(parts -> parts.withReferences((site, directory) ->
                                HealthStateReferences.of(parts.references().fetch(site, directory).all().stream()
                                        .limit(FEW_SITES)
                                        .toList())))),
                new Misbehaviour(
                        "matches-updates-by-their-beginnings",
                        "REM-3-01",
                        "Takes a distribution point for one that hosts an update if it hosts one that begins like it.",
                        Changes.shv(parts -> parts.withRemediation((finding, statement, settings) -> {
                            Remediation honest = parts.remediation().of(finding, statement, settings);
                            return honest.instructions().isEmpty()
                                            || !(finding instanceof NonCompliant non)
                                            || non.cause() != Cause.UPDATES
                                    ? honest
                                    : new Remediation(
                                            honest.instructions(),
                                            settings.distributionPoints().stream()
                                                    .filter(point ->
                                                            hostsAlike(point, statement.missingSoftwareUpdates()))
                                                    .map(DistributionPoint::address)
                                                    .toList());
                        }))),
                new Misbehaviour(
                        "gives-three-routes",
                        "REM-3-01",
                        "Gives routes to the first three distribution points that host an update, and no more.",
                        Changes.shv(parts -> parts.withRemediation((finding, statement, settings) -> {
                            Remediation honest = parts.remediation().of(finding, statement, settings);
                            return new Remediation(
                                    honest.instructions(),
                                    honest.fixedRoutes().stream()
                                            .limit(FEW_ROUTES)
                                            .toList());
                        }))),
                Changes.checking(
                        "rounds-the-validity-period-up-to-days",
                        "SHV-4-04",
                        "Lets statements live for whole days, so that 36 hours become 48.",
                        AgeCheck.class,
                        honest -> evaluation ->
                                Duration.between(evaluation.statement().createdAt(), evaluation.now())
                                                        .compareTo(wholeDays(evaluation))
                                                > 0
                                        ? honest.decide(evaluation)
                                        : Optional.empty()));
    }

    private static Misbehaviour policies(
            String name, String requirement, String sentence, BiPredicate<Instant, Instant> isLater) {
        return Changes.checking(name, requirement, sentence, PoliciesCheck.class, honest -> evaluation -> {
            Optional<Instant> used = evaluation.statement().policiesTimestamp();
            return evaluation
                    .referenceOfSite()
                    .filter(held -> used.isEmpty() || isLater.test(held.timestamp(), used.get()))
                    .map(held -> new NonCompliant(Cause.POLICIES));
        });
    }

    private static Check rememberingTheUnknown(Check honest) {
        Set<String> unknown = ConcurrentHashMap.newKeySet();
        return evaluation -> honest.decide(evaluation)
                .filter(Failed.class::isInstance)
                .map(finding -> {
                    unknown.add(evaluation.statement().siteCode());
                    return finding;
                })
                .or(() -> unknown.contains(evaluation.statement().siteCode())
                        ? honest.decide(stranger(evaluation))
                        : Optional.empty());
    }

    /** The same evaluation with references of no site. */
    private static Evaluation stranger(Evaluation evaluation) {
        return new Evaluation(
                evaluation.statement(),
                evaluation.settings(),
                Optional.of(HealthStateReferences.of(List.of())),
                evaluation.now());
    }

    private static boolean hostsAlike(DistributionPoint point, List<String> updates) {
        return point.softwareUpdates().stream()
                .anyMatch(hosted -> updates.stream().anyMatch(hosted::startsWith));
    }

    private static Duration wholeDays(Evaluation evaluation) {
        long hours = evaluation.settings().validityPeriod().toHours();
        return Duration.ofDays((hours + 23) / 24);
    }
}
