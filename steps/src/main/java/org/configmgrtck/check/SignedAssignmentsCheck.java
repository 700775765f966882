package org.configmgrtck.check;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.configmgrtck.check.GivenAssignments.Assignment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.subject.ClientPolicy;

/** What does the management point get to hand out to clients, by what a site server gave it last? */
public final class SignedAssignmentsCheck {
    private SignedAssignmentsCheck() {}

    /** Each of these policies, in just this version, with the hashes of its body (CERT-SIGN-01, CERT-SAME-01). */
    public static Optional<Discrepancy> complete(List<ClientPolicy> policies, List<Exchange> exchanges) {
        String expected = "the management point has every client policy of the site: "
                + policies.stream().map(SignedAssignmentsCheck::name).collect(Collectors.joining(", "));
        return inLast(
                exchanges,
                expected,
                given -> policies.stream()
                        .filter(policy -> !has(given, policy))
                        .map(policy -> name(policy) + " is not there as it is at the site")
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Every policy that the management point has, these among them, is signed with this certificate, and with no other
     * (CERT-SIGN-01).
     *
     * @param whose the certificate in words
     */
    public static Optional<Discrepancy> signedWith(
            X509Certificate certificate, String whose, List<ClientPolicy> policies, List<Exchange> exchanges) {
        String expected = "every client policy is signed with " + whose;
        return inLast(exchanges, expected, given -> {
            List<String> lost = policies.stream()
                    .filter(policy -> given.assignments().stream()
                            .noneMatch(a -> a.policyId().equals(policy.policyId())))
                    .map(policy -> "policy " + policy.policyId() + " is missing")
                    .toList();
            List<String> otherwise = given.assignments().stream()
                    .filter(assignment -> !given.isSigned(assignment, certificate))
                    .map(assignment -> "policy " + assignment.policyId() + " is not signed with it")
                    .toList();
            return String.join("; ", lost.isEmpty() ? otherwise : lost);
        });
    }

    /**
     * No policy that the management point has is signed with this certificate (CERT-SELECT-01).
     *
     * @param whose the certificate in words
     */
    public static Optional<Discrepancy> notSignedWith(
            X509Certificate certificate, String whose, List<Exchange> exchanges) {
        return inLast(
                exchanges,
                "no client policy is signed with " + whose,
                given -> given.assignments().stream()
                        .filter(assignment -> given.isSigned(assignment, certificate))
                        .map(assignment -> "policy " + assignment.policyId() + " is signed with it")
                        .collect(Collectors.joining("; ")));
    }

    /** What is said to have signed is this certificate, and its root this one, wherever it is said (CERT-SAME-01). */
    public static Optional<Discrepancy> naming(
            X509Certificate certificate, X509Certificate root, List<Exchange> exchanges) {
        return inLast(
                exchanges,
                "where a signature names what signed, it names the certificate " + Credential.hash(certificate)
                        + ", and the root " + Credential.hash(root),
                given -> given.references().stream()
                        .filter(reference -> !reference.names(certificate, root))
                        .map(reference -> "the signature of " + reference.assignmentId() + " names the certificate "
                                + reference.certificateHash() + ", and the root " + reference.rootHash())
                        .collect(Collectors.joining("; ")));
    }

    private static Optional<Discrepancy> inLast(
            List<Exchange> exchanges, String expected, Function<GivenAssignments, String> wrong) {
        List<Exchange.Http> all = Observed.assignmentsGiven(exchanges);
        if (all.isEmpty()) {
            return Discrepancy.unless(false, expected, "the management point was given no policies", exchanges);
        }
        Exchange.Http last = all.get(all.size() - 1);
        String seen = GivenAssignments.of(last.requestBody()).map(wrong).orElse("what it was given is no such list");
        return Discrepancy.unless(seen.isEmpty(), expected, seen, List.of(last));
    }

    private static boolean has(GivenAssignments given, ClientPolicy policy) {
        List<Assignment> its = given.assignments().stream()
                .filter(assignment -> assignment.policyId().equals(policy.policyId()))
                .toList();
        return its.size() == 1
                && its.get(0).version().equals(policy.policyVersion())
                && its.get(0).hash().equalsIgnoreCase(hash("MD5", policy))
                && its.get(0).hashEx().equalsIgnoreCase(hash("SHA-1", policy));
    }

    private static String hash(String algorithm, ClientPolicy policy) {
        try {
            byte[] octets = policy.body().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(octets));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }

    private static String name(ClientPolicy policy) {
        return "policy " + policy.policyId() + " version " + policy.policyVersion();
    }
}
