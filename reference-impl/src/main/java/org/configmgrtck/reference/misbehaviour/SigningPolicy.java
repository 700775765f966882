package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.siteserver.SiteServerParts;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.ExpiryRule;

/** A site server that signs with the wrong certificate, or warns at the wrong time. */
final class SigningPolicy {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AGES = Duration.ofDays(100_000);

    private SigningPolicy() {}

    static List<Misbehaviour> all() {
        return List.of(
                changing(
                        "accepts-expired-certificate",
                        "CERT-VALID-01",
                        "Begins to sign with a certificate whose validity period is over, or has not begun.",
                        parts -> parts.withChecks(parts.checks().stream()
                                .map(SigningPolicy::asOfItsBegin)
                                .toList())),
                changing(
                        "accepts-chainless-certificate",
                        "CERT-VALID-01",
                        "Begins to sign with a certificate that has no chain to a root.",
                        parts -> parts.withChecks(parts.checks().stream()
                                .map(SigningPolicy::withoutChain)
                                .toList())),
                changing(
                        "uses-certificate-once-deployed",
                        "CERT-SELECT-01",
                        "Begins to sign with a certificate as soon as it is on the computer.",
                        parts -> parts.withAdoption(() -> true)),
                changing(
                        "signs-only-new-policies-anew",
                        "CERT-SAME-01",
                        "Leaves the policies that exist signed with the former certificate.",
                        parts -> parts.withReSigning(signed -> false)),
                changing(
                        "signs-only-first-versions-anew",
                        "CERT-SAME-01",
                        "Leaves policies that are beyond their first version signed with the former certificate.",
                        parts -> parts.withReSigning(
                                signed -> signed.policy().version().startsWith("1."))),
                warning(
                        "warns-below-ten-days-only",
                        "CERT-EXPIRY-01",
                        "Warns of expiry when less than ten days are left, and not when it is ten.",
                        ExpiryRule.soonerThan(Duration.ofDays(10).minusSeconds(1), DAY)),
                warning(
                        "warns-from-nine-days-on",
                        "CERT-EXPIRY-01",
                        "Warns of expiry from nine days on.",
                        ExpiryRule.soonerThan(Duration.ofDays(9), DAY)),
                warning(
                        "warns-from-eleven-days-on",
                        "CERT-EXPIRY-01",
                        "Warns of expiry when more than ten days are left.",
                        ExpiryRule.soonerThan(Duration.ofDays(11), DAY)),
                warning(
                        "warns-twice-a-day",
                        "CERT-EXPIRY-02",
                        "Repeats its warning after half a day.",
                        ExpiryRule.soonerThan(Duration.ofDays(10), Duration.ofHours(12))),
                warning(
                        "warns-only-once",
                        "CERT-EXPIRY-02",
                        "Never repeats its warning.",
                        ExpiryRule.soonerThan(Duration.ofDays(10), AGES)));
    }

    private static CertificateCheck asOfItsBegin(CertificateCheck honest) {
        return (deployed, now) ->
                honest.objection(deployed, deployed.certificate().getNotBefore().toInstant());
    }

    private static CertificateCheck withoutChain(CertificateCheck honest) {
        return (deployed, now) -> deployed.chain().isEmpty() ? Optional.empty() : honest.objection(deployed, now);
    }

    private static Misbehaviour warning(String name, String requirement, String sentence, ExpiryRule rule) {
        return changing(name, requirement, sentence, parts -> parts.withExpiry(rule));
    }

    private static Misbehaviour changing(
            String name, String requirement, String sentence, UnaryOperator<SiteServerParts> change) {
        return new Misbehaviour(name, requirement, sentence, Changes.siteServer(change));
    }
}
