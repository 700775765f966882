package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.configmgrtck.reference.client.trust.Acceptance;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.client.trust.DirectorySource;
import org.configmgrtck.reference.client.trust.Grounds;
import org.configmgrtck.reference.client.trust.ManagementPointSource;
import org.configmgrtck.reference.client.trust.SourceUnavailable;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;

/** Asking one source for the sake of the other, asking too often, or telling the wrong tale about it. */
final class FetchingCopies {
    private FetchingCopies() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "asks-directory-only-in-need",
                        "CERT-COPY-01",
                        "Asks Active Directory only if the management point is down, not if it has nothing of use.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) -> List.of(
                                either(new ManagementPointSource(managementPoint), new DirectorySource(site)))))),
                new Misbehaviour(
                        "asks-management-point-only-in-need",
                        "CERT-COPY-02",
                        "Asks the management point only if Active Directory is down, not if it has nothing of use.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) -> List.of(
                                either(new DirectorySource(site), new ManagementPointSource(managementPoint)))))),
                new Misbehaviour(
                        "stops-at-the-first-certificate",
                        "CERT-COPY-02",
                        "Ends its search at the first source that has any certificate, though it is an impostor's.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) ->
                                List.of(untilFound(parts.sources().of(site, managementPoint)))))),
                new Misbehaviour(
                        "fetches-in-every-cycle",
                        "CERT-COPY-03",
                        "Fetches the signing certificate in every policy cycle, even where CCMSetup has supplied it.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) -> {
                            List<CertificateSource> sources = parts.sources().of(site, managementPoint);
                            sources.forEach(JudgingPolicies::fetched);
                            return sources;
                        }))),
                new Misbehaviour(
                        "renews-from-directory-only",
                        "CERT-SAME-03",
                        "Once it has a copy, takes a new one from Active Directory only, and not from the management point.",
                        Changes.client(parts -> parts.withAuthorizations(grounds -> parts.authorizations()
                                .begin(
                                        grounds.trust().read().copy().isPresent()
                                                ? with(
                                                        grounds,
                                                        List.of(grounds.sources()
                                                                .get(0)))
                                                : grounds)))),
                new Misbehaviour(
                        "insists-on-the-same-issuer",
                        "CERT-SAME-04",
                        "Takes a new certificate only if the very CA has issued it that issued the old one.",
                        Changes.client(parts -> parts.withAuthorizations(
                                grounds -> parts.authorizations().begin(ofSameIssuer(grounds))))),
                new Misbehaviour(
                        "reports-in-every-cycle",
                        "CERT-ROOT-06",
                        "Reports an authorization failure in every policy cycle, though nothing was rejected.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) -> {
                            report(managementPoint);
                            return parts.sources().of(site, managementPoint);
                        }))),
                new Misbehaviour(
                        "reports-only-once",
                        "CERT-ROOT-06",
                        "Reports the first rejection only, so that nobody hears of the policies rejected after it.",
                        Changes.client(parts -> {
                            AtomicBoolean reported = new AtomicBoolean();
                            return parts.withReports((managementPoint, refused) -> {
                                if (!reported.getAndSet(true)) {
                                    parts.reports().report(managementPoint, refused);
                                }
                            });
                        })),
                new Misbehaviour(
                        "reports-before-it-fetches",
                        "CERT-ROOT-06",
                        "Reports an authorization failure when it looks for a new certificate, though it then finds one.",
                        Changes.client(parts -> parts.withSources((site, managementPoint) -> {
                            CertificateSource alarm = () -> {
                                report(managementPoint);
                                return List.of();
                            };
                            return Stream.concat(Stream.of(alarm), parts.sources().of(site, managementPoint).stream())
                                    .toList();
                        }))));
    }

    /** The first, and only if it can't be asked the second. */
    private static CertificateSource either(CertificateSource first, CertificateSource second) {
        return () -> {
            try {
                return first.fetch();
            } catch (SourceUnavailable down) {
                return second.fetch();
            }
        };
    }

    private static CertificateSource untilFound(List<CertificateSource> sources) {
        return () -> sources.stream()
                .map(JudgingPolicies::fetched)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Grounds with(Grounds grounds, List<CertificateSource> sources) {
        return new Grounds(grounds.rules(), grounds.trust(), grounds.stores(), grounds.clock(), sources);
    }

    private static Grounds ofSameIssuer(Grounds grounds) {
        Acceptance honest = grounds.rules().acceptance();
        Acceptance picky = (candidate, allowed, stores, now) -> honest.rootOf(candidate, allowed, stores, now)
                .filter(root -> grounds.trust()
                        .read()
                        .copy()
                        .map(copy -> copy.getIssuerX500Principal().equals(candidate.getIssuerX500Principal()))
                        .orElse(true));
        return new Grounds(
                grounds.rules().withAcceptance(picky),
                grounds.trust(),
                grounds.stores(),
                grounds.clock(),
                grounds.sources());
    }

    private static void report(ManagementPoint managementPoint) {
        try {
            managementPoint.reportAuthorizationFailure(List.of("{00000000-0000-0000-0000-000000000000}"));
        } catch (ManagementPointUnavailable unheard) {
            // To have reported is what is wrong.
        }
    }
}
