package org.configmgrtck.reference.misbehaviour;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.siteserver.SigningChoice;
import org.configmgrtck.reference.siteserver.SiteServerParts;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.DayCount;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;
import org.configmgrtck.reference.siteserver.certificate.PrivateKeyCheck;
import org.configmgrtck.reference.siteserver.policy.ClientPolicy;
import org.configmgrtck.reference.siteserver.policy.SignedPolicy;
import org.configmgrtck.reference.siteserver.policy.Signing;

/** A site server that leaves policies out, signs the wrong octets, or signs with what it is not configured for. */
final class SigningInPart {
    private static final Duration MONTH = Duration.ofDays(30);

    private SigningInPart() {}

    static List<Misbehaviour> all() {
        return List.of(
                signing(
                        "leaves-later-policies-unsigned",
                        "CERT-SIGN-01",
                        "Signs the first policy of the site, and hands out all later ones unsigned.",
                        SigningInPart::onlyTheFirst),
                signing(
                        "keeps-signature-of-former-version",
                        "CERT-SIGN-01",
                        "Puts the signature of a policy's first version on each later version.",
                        SigningInPart::ofTheFirstVersion),
                signing(
                        "signs-text-in-latin-letters",
                        "CERT-SIGN-01",
                        "Hashes and signs the text of policies in ISO 8859-1, which has no Japanese letters.",
                        honest -> (policy, certificate) -> honest.sign(
                                new ClientPolicy(
                                        policy.id(),
                                        policy.version(),
                                        new String(
                                                policy.body().getBytes(StandardCharsets.ISO_8859_1),
                                                StandardCharsets.ISO_8859_1)),
                                certificate)),
                choosing(
                        "newest-certificate-signs-new-policies",
                        "Signs what is new with the certificate that came to the computer last.",
                        (configured, deployed, now) -> configured.map(any -> deployed.get(deployed.size() - 1))),
                new Misbehaviour(
                        "switches-after-a-month",
                        "CERT-SELECT-01",
                        "Signs what is new with a certificate that has lain on the computer for a month.",
                        Changes.siteServer(parts -> parts.withChoice(afterAMonth()))),
                new Misbehaviour(
                        "signs-anew-only-once",
                        "CERT-SAME-01",
                        "Signs its policies anew at the first renewal, and leaves them as they are at the second.",
                        Changes.siteServer(parts -> {
                            Set<String> renewed = ConcurrentHashMap.newKeySet();
                            return parts.withReSigning(
                                    signed -> renewed.add(signed.policy().id()));
                        })),
                new Misbehaviour(
                        "asks-only-whether-a-key-is-there",
                        "CERT-VALID-01",
                        "Begins to sign with a private key that does not belong to the certificate.",
                        Changes.siteServer(parts -> parts.withChecks(parts.checks().stream()
                                .map(check -> check instanceof PrivateKeyCheck ? anyKey() : check)
                                .toList()))),
                new Misbehaviour(
                        "uses-what-it-refused-for-new-policies",
                        "CERT-VALID-01",
                        "Refuses a certificate that can't be used, and signs new policies with it all the same.",
                        Changes.siteServer(SigningInPart::usingTheRefused)),
                counting(
                        "says-one-day-too-many",
                        "Counts the day on which the certificate expires as one more.",
                        honest -> (now, expiry) -> honest.left(now, expiry) + 1),
                counting(
                        "says-the-same-days-each-time",
                        "Gives in every message the days that were left at the first one.",
                        SigningInPart::asAtFirst));
    }

    private static Misbehaviour signing(
            String name, String requirement, String sentence, UnaryOperator<Signing> change) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.siteServer(parts -> parts.withSignings(
                        siteCode -> change.apply(parts.signings().of(siteCode)))));
    }

    private static Misbehaviour choosing(String name, String sentence, SigningChoice choice) {
        return new Misbehaviour(
                name, "CERT-SELECT-01", sentence, Changes.siteServer(parts -> parts.withChoice(choice)));
    }

    private static Misbehaviour counting(String name, String sentence, UnaryOperator<DayCount> change) {
        return new Misbehaviour(
                name,
                "CERT-EXPIRY-02",
                sentence,
                Changes.siteServer(parts -> parts.withDays(change.apply(parts.days()))));
    }

    private static Signing onlyTheFirst(Signing honest) {
        AtomicReference<Optional<String>> first = new AtomicReference<>(Optional.empty());
        return (policy, certificate) -> {
            SignedPolicy signed = honest.sign(policy, certificate);
            first.compareAndSet(Optional.empty(), Optional.of(policy.id()));
            return first.get().filter(policy.id()::equals).isPresent()
                    ? signed
                    : new SignedPolicy(policy, signed.assignment(), "");
        };
    }

    private static Signing ofTheFirstVersion(Signing honest) {
        Map<String, SignedPolicy> first = new ConcurrentHashMap<>();
        return (policy, certificate) -> {
            SignedPolicy signed = honest.sign(policy, certificate);
            String key = policy.id() + Fingerprint.of(certificate.certificate());
            SignedPolicy former = first.computeIfAbsent(key, unseen -> signed);
            return new SignedPolicy(policy, signed.assignment(), former.reference());
        };
    }

    private static SigningChoice afterAMonth() {
        Map<String, Instant> seen = new ConcurrentHashMap<>();
        AtomicReference<Optional<Instant>> first = new AtomicReference<>(Optional.empty());
        return (configured, deployed, now) -> {
            DeployedCertificate newest = deployed.get(deployed.size() - 1);
            first.compareAndSet(Optional.empty(), Optional.of(now));
            Instant since =
                    seen.computeIfAbsent(newest.name(), unseen -> first.get().orElse(now));
            return now.isBefore(since.plus(MONTH)) ? configured : Optional.of(newest);
        };
    }

    private static CertificateCheck anyKey() {
        return (deployed, now) -> deployed.privateKey().isPresent()
                ? Optional.empty()
                : Optional.of("The computer has no private key for the certificate.");
    }

    private static SiteServerParts usingTheRefused(SiteServerParts honest) {
        AtomicReference<Optional<DeployedCertificate>> refused = new AtomicReference<>(Optional.empty());
        List<CertificateCheck> checks = honest.checks().stream()
                .map(check -> (CertificateCheck) (deployed, now) -> {
                    Optional<String> objection = check.objection(deployed, now);
                    if (objection.isPresent() && deployed.privateKey().isPresent()) {
                        refused.set(Optional.of(deployed));
                    }
                    return objection;
                })
                .toList();
        return honest.withChecks(checks)
                .withChoice((configured, deployed, now) -> refused.get().or(() -> configured));
    }

    private static DayCount asAtFirst(DayCount honest) {
        AtomicReference<Optional<Long>> first = new AtomicReference<>(Optional.empty());
        return (now, expiry) -> {
            first.compareAndSet(Optional.empty(), Optional.of(honest.left(now, expiry)));
            return first.get().orElseThrow();
        };
    }
}
