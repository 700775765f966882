package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A software update; its octets follow from its id, which consists of capital letters and digits. */
public record SoftwareUpdate(String id) {
    /** What a client installs. */
    public byte[] octets() {
        return ("software update " + id).getBytes(StandardCharsets.US_ASCII);
    }

    /** What is no good: other octets of the same length. */
    public byte[] wrongOctets() {
        return ("Software update " + id).getBytes(StandardCharsets.US_ASCII);
    }

    String sha256() {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(octets()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
