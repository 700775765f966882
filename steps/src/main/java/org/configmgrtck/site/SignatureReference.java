package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;

/**
 * The signature of one assignment as a reply carries it, with the management point's claim of who signed.
 *
 * @param algId number of the signature algorithm
 * @param value the signature in hexadecimal digits
 * @param certificateHash claimed SHA-256 of the signing certificate; empty with the next where nothing is claimed
 * @param rootHash claimed SHA-256 of the root that it chains to
 */
record SignatureReference(String assignmentId, String algId, String value, String certificateHash, String rootHash) {
    private static final int LONG = 200;

    static SignatureReference of(String assignmentId, String assignment, Credential signer, Digest digest) {
        byte[] signature = signer.sign(digest.label(), assignment.getBytes(StandardCharsets.UTF_8));
        return new SignatureReference(
                assignmentId,
                digest.algId(),
                digits(signer).formatHex(signature),
                Credential.hash(signer.certificate()),
                claim(signer));
    }

    /** The case of the digits is of no significance: with RSA keys they are small. */
    private static HexFormat digits(Credential signer) {
        return signer.kind() == KeyKind.RSA ? HexFormat.of() : HexFormat.of().withUpperCase();
    }

    private static String claim(Credential signer) {
        String root = Credential.hash(signer.root());
        return signer.kind() == KeyKind.RSA ? root.toLowerCase(Locale.ROOT) : root;
    }

    SignatureReference withValue(String other) {
        return new SignatureReference(assignmentId, algId, other, certificateHash, rootHash);
    }

    SignatureReference inMixedDigits() {
        int middle = value.length() / 2;
        return withValue(value.substring(0, middle).toUpperCase(Locale.ROOT)
                + value.substring(middle).toLowerCase(Locale.ROOT));
    }

    SignatureReference withAlgorithm(String other) {
        return new SignatureReference(assignmentId, other, value, certificateHash, rootHash);
    }

    SignatureReference claiming(X509Certificate root) {
        return new SignatureReference(assignmentId, algId, value, certificateHash, Credential.hash(root));
    }

    SignatureReference claiming(Credential signer) {
        return new SignatureReference(
                assignmentId, algId, value, Credential.hash(signer.certificate()), Credential.hash(signer.root()));
    }

    /** Claims a root that does not exist, and whose digits begin as those of this one do. */
    SignatureReference claimingAlike(X509Certificate root) {
        String digits = Credential.hash(root);
        String alike = digits.substring(0, digits.length() / 2) + "0".repeat(digits.length() / 2);
        return new SignatureReference(assignmentId, algId, value, certificateHash, alike);
    }

    SignatureReference claimingNothing() {
        return new SignatureReference(assignmentId, algId, value, "", "");
    }

    String xml() {
        return """
                <Reference PolicyAssignmentID="%s">
                  <SignatureAlgorithm AlgID="%s"/>
                  <SignatureValue>%s</SignatureValue>
                %s</Reference>
                """.formatted(assignmentId, algId, valueXml(), claimXml());
    }

    /** White space around it is of no significance: one that is as long as those with RSA keys stands by itself. */
    private String valueXml() {
        return value.length() > LONG ? "\n    " + value + "\n  " : value;
    }

    private String claimXml() {
        return rootHash.isEmpty()
                ? ""
                : "  <SigningCertificate CertificateHash=\"%s\" RootHash=\"%s\"/>\n"
                        .formatted(certificateHash, rootHash);
    }
}
