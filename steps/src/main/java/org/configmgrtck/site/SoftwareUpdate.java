package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.configmgrtck.digest.Sha256;

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
        return HexFormat.of().withUpperCase().formatHex(Sha256.raw(octets()));
    }
}
