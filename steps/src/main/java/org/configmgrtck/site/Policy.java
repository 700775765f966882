package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.configmgrtck.subject.AppliedPolicy;

/** One policy in one version. */
public record Policy(String id, String version, String body) {
    /** The body's octets. */
    public byte[] octets() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** The same policy with another body. */
    public Policy withBody(String other) {
        return new Policy(id, version, other);
    }

    /** The same policy in a version that is later than any other, with another body. */
    public Policy inLaterVersion() {
        return new Policy(id, "99.00", body + body);
    }

    /** The policy as it is in force once it was applied. */
    public AppliedPolicy applied() {
        return new AppliedPolicy(id, version, body);
    }

    /** What the management point is asked for to get the body; it stands at the end of the address. */
    public String bodyQuery() {
        return id + "." + version.replace('.', '_');
    }

    /** A hash of the body in hexadecimal digits. Their case is of no significance: one of two is in small letters. */
    String hash(String algorithm) {
        boolean small = algorithm.equals("MD5") == version.length() < "10.00".length();
        HexFormat digits = small ? HexFormat.of() : HexFormat.of().withUpperCase();
        try {
            return digits.formatHex(MessageDigest.getInstance(algorithm).digest(octets()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }
}
