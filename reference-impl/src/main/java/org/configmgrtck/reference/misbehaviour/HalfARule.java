package org.configmgrtck.reference.misbehaviour;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.configmgrtck.reference.client.trust.Acceptance;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.shv.FailureCode;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.ReferenceSource;
import org.configmgrtck.reference.shv.check.AgeCheck;
import org.configmgrtck.reference.shv.check.FailureCheck;
import org.configmgrtck.reference.shv.check.SiteCheck;
import org.configmgrtck.reference.site.CertificateStores;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.ChainCheck;

/** Keeping half of a rule: it is applied, and one of the cases that it is there for is forgotten. */
final class HalfARule {
    private static final Duration WEEK = Duration.ofDays(7);

    private HalfARule() {}

    static List<Misbehaviour> all() {
        return List.of(
                Changes.checking(
                        "waves-clients-through-without-a-directory",
                        "SHV-2-01",
                        "Lets clients in unchecked where no health state reference could be fetched.",
                        SiteCheck.class,
                        honest -> evaluation -> evaluation.references().isEmpty()
                                ? Optional.of(new Compliant())
                                : honest.decide(evaluation)),
                Changes.checking(
                        "knows-all-failure-codes-but-the-last",
                        "SHV-7-01",
                        "Forgets the last of the failure codes that it declares to know.",
                        FailureCheck.class,
                        honest -> new FailureCheck(FailureCode.KNOWN.subList(0, FailureCode.KNOWN.size() - 1))),
                Changes.checking(
                        "caps-the-validity-period-at-a-week",
                        "SHV-4-05",
                        "Finds a statement of health too old after a week, however long the validity period is.",
                        AgeCheck.class,
                        honest -> evaluation ->
                                Duration.between(evaluation.statement().createdAt(), evaluation.now())
                                                        .compareTo(WEEK)
                                                > 0
                                        ? Optional.of(new NonCompliant(Cause.TIME))
                                        : honest.decide(evaluation)),
                new Misbehaviour(
                        "keeps-to-the-first-forest",
                        "REF-FOREST-01",
                        "Goes on reading the forest that it read first, whatever is designated since.",
                        Changes.shv(parts -> parts.withReferences(readingFirst(parts.references())))),
                new Misbehaviour(
                        "checks-the-md5-hash-only",
                        "CERT-TRUST-01",
                        "Applies a body whose MD5 hash is right, whatever its SHA-1 hash is.",
                        Changes.client(parts -> parts.withBodies(
                                (policy, body) -> policy.md5().equalsIgnoreCase(Fingerprint.of("MD5", body))))),
                new Misbehaviour(
                        "takes-unknown-algorithms-on-trust",
                        "CERT-TRUST-01",
                        "Believes a signature whose algorithm it does not know.",
                        Changes.rules(rules ->
                                rules.withSignatures((octets, signature, certificate) -> signature.algorithm() == 1
                                        || rules.signatures().verifies(octets, signature, certificate)))),
                new Misbehaviour(
                        "anchors-trust-in-intermediate-cas",
                        "CERT-FIX-01",
                        "Takes a CA that the computer knows for a trusted root, as long as it has no accepted root.",
                        Changes.rules(rules -> rules.withAcceptance(anchoring(rules.acceptance())))),
                new Misbehaviour(
                        "compares-accepted-roots-by-name",
                        "CERT-ROOT-03",
                        "Once it has fetched a certificate, compares the name of its root, and not the root.",
                        Changes.rules(rules -> rules.withAcceptance(byName(rules.acceptance())))),
                new Misbehaviour(
                        "applies-what-it-cannot-verify-now",
                        "CERT-COPY-02",
                        "Applies policy that it can't verify as long as a source of the certificate is down.",
                        Changes.client(parts -> parts.withAuthorizations(grounds -> {
                            var honest = parts.authorizations().begin(grounds);
                            return assignment -> honest.authorize(assignment) instanceof Authorization.Refused
                                    ? new Authorization.Refused()
                                    : new Authorization.Granted();
                        }))),
                new Misbehaviour(
                        "takes-any-chain-for-its-own",
                        "CERT-VALID-01",
                        "Accepts a certificate with a chain, whether or not it is the certificate's.",
                        Changes.siteServer(parts -> parts.withChecks(parts.checks().stream()
                                .map(check -> check instanceof ChainCheck ? anyChain() : check)
                                .toList()))));
    }

    private static CertificateCheck anyChain() {
        return (deployed, now) -> {
            try {
                deployed.certificate().checkValidity(Date.from(now));
            } catch (CertificateException notNow) {
                return Optional.of("The certificate is not valid now.");
            }
            return deployed.chain().isEmpty() ? Optional.of("The certificate has no chain.") : Optional.empty();
        };
    }

    private static ReferenceSource readingFirst(ReferenceSource honest) {
        Map<String, DirectoryAddress> first = new ConcurrentHashMap<>();
        return (site, directory) -> honest.fetch(site, first.computeIfAbsent(site.code(), code -> directory));
    }

    private static Acceptance anchoring(Acceptance honest) {
        return (candidate, allowedRoot, stores, now) -> {
            Optional<X509Certificate> root = honest.rootOf(candidate, allowedRoot, stores, now);
            CertificateStores known = new CertificateStores(stores.intermediates(), stores.intermediates());
            return root.isPresent() || allowedRoot.isPresent()
                    ? root
                    : honest.rootOf(candidate, allowedRoot, known, now);
        };
    }

    private static Acceptance byName(Acceptance honest) {
        return (candidate, allowedRoot, stores, now) -> {
            Optional<X509Certificate> accepted = stores.trustedRoots().stream()
                    .filter(root -> allowedRoot
                            .filter(Fingerprint.of(root)::equalsIgnoreCase)
                            .isPresent())
                    .findFirst();
            return honest.rootOf(candidate, accepted.isPresent() ? Optional.empty() : allowedRoot, stores, now)
                    .filter(root -> accepted.isEmpty()
                            || root.getSubjectX500Principal()
                                    .equals(accepted.get().getSubjectX500Principal()));
        };
    }
}
