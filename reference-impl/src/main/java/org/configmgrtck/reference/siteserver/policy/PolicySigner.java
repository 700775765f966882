package org.configmgrtck.reference.siteserver.policy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.crypto.BouncyCastle;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;
import org.configmgrtck.reference.siteserver.certificate.SigningAlgorithm;

/**
 * Signs the assignments of client policies (CERT-SIGN-01). Nothing that is written into them needs escaping: ids and
 * versions are letters, digits, hyphens and dots.
 *
 * @param siteCode the site that signs
 */
public record PolicySigner(String siteCode) implements Signing {
    @Override
    public SignedPolicy sign(ClientPolicy policy, DeployedCertificate certificate) {
        String name = siteCode + "/" + policy.id();
        String id = "{" + UUID.nameUUIDFromBytes(octets(name)).toString().toUpperCase(Locale.ROOT) + "}";
        String assignment = assignment(id, policy);
        return new SignedPolicy(policy, assignment, reference(id, assignment, certificate));
    }

    private String assignment(String id, ClientPolicy policy) {
        byte[] body = octets(policy.body());
        return "<PolicyAssignment PolicyAssignmentID=\"" + id + "\"><Policy PolicyID=\"" + policy.id()
                + "\" PolicyVersion=\"" + policy.version() + "\" PolicyCategory=\"ClientConfig\" PolicyFlags=\"0\">"
                + "<PolicyLocation PolicyHash=\"" + Fingerprint.of("MD5", body) + "\" PolicyHashEx=\""
                + Fingerprint.of("SHA-1", body) + "\"/><PolicySource>SMS:" + siteCode
                + "</PolicySource></Policy></PolicyAssignment>";
    }

    private static String reference(String id, String assignment, DeployedCertificate certificate) {
        String root = certificate
                .root()
                .map(last -> " RootHash=\"" + Fingerprint.of(last) + "\"")
                .orElse("");
        return "<Reference PolicyAssignmentID=\"" + id + "\"><SignatureAlgorithm AlgID=\""
                + SigningAlgorithm.SHA_256_ID + "\"/><SignatureValue>"
                + HexFormat.of().withUpperCase().formatHex(signature(octets(assignment), certificate))
                + "</SignatureValue><SigningCertificate CertificateHash=\""
                + Fingerprint.of(certificate.certificate()) + "\"" + root + "/></Reference>";
    }

    private static byte[] signature(byte[] octets, DeployedCertificate certificate) {
        var key = certificate
                .privateKey()
                .orElseThrow(() -> new IllegalStateException(
                        "The certificate " + certificate.name() + " has no private key, and signs nothing."));
        try {
            Signature signature = BouncyCastle.signature(SigningAlgorithm.of(key));
            signature.initSign(key);
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate " + certificate.name() + " can't sign.", e);
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
