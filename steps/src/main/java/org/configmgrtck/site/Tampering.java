package org.configmgrtck.site;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.configmgrtck.pki.Credential;

/** What a management point may do to the newest policy on its way from the site to the client (CERT-TRUST-01). */
public enum Tampering {
    ALTERS_BODY(
            "alters the body of the new policy",
            (truth, site) ->
                    truth.withNewest(a -> a.withServedBody(altered(a.policy().body())))),
    ADDS_LINE_END_TO_BODY(
            "adds a line end to the body of the new policy",
            (truth, site) -> truth.withNewest(a -> a.withServedBody(a.policy().body() + "\r\n"))),
    EMPTIES_BODY("empties the body of the new policy", (truth, site) -> truth.withNewest(a -> a.withServedBody(""))),
    ALTERS_BODY_AND_HASHES(
            "alters the body of the new policy and its hashes",
            (truth, site) -> truth.withNewest(a -> {
                Policy changed = a.policy().withBody(altered(a.policy().body()));
                return Assignment.unsigned(changed, site.siteCode()).withSignature(a.signature());
            })),
    ALTERS_ASSIGNMENT(
            "alters the assignment of the new policy",
            (truth, site) -> inElement(truth, "PolicyFlags=\"0\"", "PolicyFlags=\"1\"")),
    LEAVES_OUT_SIGNATURE(
            "leaves out the signature of the new policy",
            (truth, site) -> truth.withNewest(a -> a.withSignature(Optional.empty()))),
    PUTS_GARBAGE_FOR_SIGNATURE(
            "puts garbage for the signature of the new policy",
            (truth, site) -> withSignatureValue(truth, Tampering.GARBAGE)),
    NAMES_UNKNOWN_ALGORITHM(
            "names an unknown algorithm for a garbage signature of the new policy",
            (truth, site) ->
                    withSignature(truth, s -> s.withValue(Tampering.GARBAGE).withAlgorithm("1"))),
    EMPTIES_SIGNATURE("empties the signature of the new policy", (truth, site) -> withSignatureValue(truth, "")),
    ALTERS_SIGNATURE(
            "alters the signature of the new policy",
            (truth, site) -> withSignature(truth, s -> s.withValue(Digits.withAnotherLast(s.value())))),
    REVERSES_SIGNATURE(
            "puts the octets of the new policy's signature in reverse order",
            (truth, site) -> withSignature(truth, s -> s.withValue(Digits.inReverse(s.value())))),
    ADDS_TO_SIGNATURE(
            "adds an octet to the signature of the new policy",
            (truth, site) -> withSignature(truth, s -> s.withValue(s.value() + "00"))),
    NAMES_OLDER_ALGORITHM(
            "names the older algorithm for the signature of the new policy",
            (truth, site) -> withSignature(truth, s -> s.withAlgorithm(Digest.SHA_1.algId()))),
    PUTS_MIXED_DIGITS(
            "puts every signature in capital and small digits",
            (truth, site) -> truth.withEach(a -> withSignature(a, SignatureReference::inMixedDigits))),
    PUTS_ZEROS_FOR_SIGNATURE(
            "puts a signature of zeros on the new policy", (truth, site) -> withSignatureValue(truth, Tampering.ZEROS)),
    ADDS_WHITE_SPACE(
            "adds white space to the assignment of the new policy",
            (truth, site) -> inElement(truth, "><Policy ", ">\n  <Policy ")),
    ALTERS_LINE_ENDS(
            "alters the line ends in the assignment of the new policy",
            (truth, site) -> truth.withNewest(a -> a.withElement(LineEnds.altered(a.element())))),
    ALTERS_LINE_ENDS_OF_BODY(
            "alters the line ends in the body of the new policy",
            (truth, site) -> truth.withNewest(
                    a -> a.withServedBody(LineEnds.altered(a.policy().body())))),
    ADDS_COMMENT(
            "adds a comment to the assignment of the new policy",
            (truth, site) -> inElement(truth, "><Policy ", "><!-- --><Policy ")),
    FORGES_WITHOUT_SIGNATURE(
            "alters the body of the newest policy and its hashes and leaves out its signature",
            (truth, site) -> truth.withNewest(a ->
                    Assignment.unsigned(a.policy().withBody(altered(a.policy().body())), site.siteCode()))),
    CLAIMS_NOTHING("claims nothing about who has signed", (truth, site) -> truth.withEach(Assignment::claimingNothing)),
    CLAIMS_ANOTHER_ROOT(
            "claims another root for the new policy",
            (truth, site) ->
                    claiming(truth, site.certificates().underOtherRoot().root())),
    CLAIMS_OLD_ROOT(
            "claims the old root for the new policy",
            (truth, site) -> claiming(truth, site.certificates().firstRootCertificate())),
    CLAIMS_ROOT_LIKE_OLD(
            "claims a root that begins like the old one for the new policy",
            (truth, site) -> withSignature(
                    truth, s -> s.claimingAlike(site.certificates().firstRootCertificate()))),
    ADDS_UNSIGNED_VERSION(
            "adds an unsigned version of the new policy",
            (truth, site) ->
                    truth.with(Assignment.unsigned(truth.newest().policy().inLaterVersion(), site.neighbourCode()))),
    ADDS_FOREIGN_POLICY_BEFORE(
            "adds a policy under another root before all others", (truth, site) -> truth.withFirst(foreign(site))),
    ADDS_FOREIGN_POLICY_AFTER(
            "adds a policy under another root after all others and claims the old root for it",
            (truth, site) ->
                    truth.with(foreign(site).claiming(site.certificates().firstRootCertificate()))),
    ADDS_UNNAMED_FOREIGN_POLICY(
            "adds a policy under another root before all others and claims nothing about it",
            (truth, site) -> truth.withFirst(foreign(site).claimingNothing())),
    PUTS_FORMER_SIGNATURE(
            "puts the signature of the former policy on the new policy",
            (truth, site) -> withSignatureValue(truth, site.formerSignatureValue())),
    SIGNS_WITH_OWN_KEY("signs the new policy with a key of its own", (truth, site) -> {
        Credential stranger = site.certificates().underOtherRoot();
        return truth.withNewest(a -> site.sign(a.policy(), stranger)
                .withSignature(
                        site.sign(a.policy(), stranger).signature().map(s -> s.claiming(site.signingCredential()))));
    }),
    SIGNS_WITH_ANOTHER_CERTIFICATE(
            "signs the new policy with another certificate under the same root",
            (truth, site) -> signedWith(
                    truth,
                    site,
                    site.certificates().underSameRoot(site.signingCredential().kind()))),
    SIGNS_WITH_ISSUER(
            "signs the new policy with the key of the intermediate CA",
            (truth, site) -> signedWith(truth, site, site.certificates().firstIssuerItself())),
    SIGNS_WITH_ROOT(
            "signs the new policy with the key of the root",
            (truth, site) -> signedWith(truth, site, site.certificates().firstRootItself())),
    SIGNS_WITH_ANOTHER_SITES_CERTIFICATE("signs the new policy with another site's certificate", (truth, site) -> {
        // Nothing that comes before it may put right what the client has learnt.
        return new Publication(
                List.of(site.sign(truth.newest().policy(), site.certificates().neighbours())));
    }),
    ADDS_UNSIGNED_POLICY(
            "adds an unsigned policy",
            (truth, site) -> truth.with(Assignment.unsigned(site.addedPolicy(), site.siteCode()))),
    LEAVES_OUT_BODY(
            "leaves out the body of the new policy", (truth, site) -> truth.withNewest(Assignment::withoutServedBody)),
    ADDS_POLICY_OF_WRONG_BODY(
            "adds a signed policy with a wrong body before the new policy",
            (truth, site) -> truth.withBeforeNewest(
                    added(site).withServedBody(altered(site.addedPolicy().body())))),
    ADDS_POLICY_WITHOUT_BODY(
            "adds a signed policy without a body before the new policy",
            (truth, site) -> truth.withBeforeNewest(added(site).withoutServedBody())),
    ADDS_POLICY_WITHOUT_DIGITS(
            "adds a policy whose signature is no number before the new policy",
            (truth, site) -> truth.withBeforeNewest(withSignature(added(site), s -> s.withValue("no number")))),
    ADDS_UNSIGNED_AFTER_MANY(
            "adds an unsigned policy after 25 that the site has signed",
            (truth, site) -> IntStream.range(0, 25)
                    .mapToObj(site::oneOfMany)
                    .reduce(truth, Publication::with, (a, b) -> b)
                    .with(Assignment.unsigned(site.addedPolicy(), site.siteCode()))),
    LEAVES_OUT_EVERYTHING("leaves out every policy", (truth, site) -> new Publication(List.of())),
    ADDS_NAMESAKE_AFTER(
            "adds a policy under the same assignment id after the new policy",
            (truth, site) -> truth.with(truth.newest().namesake(site.addedPolicy(), site.siteCode()))),
    ADDS_NAMESAKE_BEFORE(
            "adds a policy under the same assignment id before the new policy",
            (truth, site) -> truth.withBeforeNewest(truth.newest().namesake(site.addedPolicy(), site.siteCode())));

    private static final String GARBAGE = "0BADC0DE";
    /** ECDSA's two numbers, both of them zero: whoever forgets to look at them takes it for good. */
    private static final String ZEROS = "3006020100020100";

    private final String phrase;
    private final BiFunction<Publication, Site, Publication> deed;

    Tampering(String phrase, BiFunction<Publication, Site, Publication> deed) {
        this.phrase = phrase;
        this.deed = deed;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    Publication apply(Publication truth, Site site) {
        return deed.apply(truth, site);
    }

    private static Publication withSignatureValue(Publication truth, String value) {
        return withSignature(truth, s -> s.withValue(value));
    }

    private static Publication withSignature(Publication truth, UnaryOperator<SignatureReference> change) {
        return truth.withNewest(a -> withSignature(a, change));
    }

    private static Assignment withSignature(Assignment assignment, UnaryOperator<SignatureReference> change) {
        return assignment.withSignature(assignment.signature().map(change));
    }

    private static Publication claiming(Publication truth, X509Certificate root) {
        return truth.withNewest(a -> a.claiming(root));
    }

    private static Publication signedWith(Publication truth, Site site, Credential signer) {
        return truth.withNewest(a -> site.sign(a.policy(), signer));
    }

    private static Publication inElement(Publication truth, String from, String to) {
        return truth.withNewest(a -> a.withElement(a.element().replace(from, to)));
    }

    private static Assignment added(Site site) {
        return site.sign(site.addedPolicy(), site.signingCredential());
    }

    private static Assignment foreign(Site site) {
        return site.sign(site.addedPolicy(), site.certificates().underOtherRoot());
    }

    private static String altered(String body) {
        return body.replace("</Setting>", "x</Setting>");
    }
}
