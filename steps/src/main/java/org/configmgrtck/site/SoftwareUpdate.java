package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.LongStream;
import org.configmgrtck.digest.Sha256;

/** A software update; its octets follow from its id, which consists of capital letters and digits. */
public record SoftwareUpdate(String id) {
    /** Has as many digits as {@link #octets} has letters before the id. */
    private static final long WRONG = 1_000_000_000_000_000L;

    /** What a client installs. */
    public byte[] octets() {
        return ("software update " + id).getBytes(StandardCharsets.US_ASCII);
    }

    /** What is no good: other octets of the same length, whose hash begins with the same three digits. */
    public byte[] wrongOctets() {
        byte[] right = Sha256.raw(octets());
        return LongStream.iterate(WRONG, number -> number + 1)
                .mapToObj(number -> (number + id).getBytes(StandardCharsets.US_ASCII))
                .filter(octets -> beginsAlike(right, Sha256.raw(octets)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean beginsAlike(byte[] one, byte[] other) {
        return one[0] == other[0] && (one[1] & 0xF0) == (other[1] & 0xF0);
    }

    String sha256() {
        return HexFormat.of().withUpperCase().formatHex(Sha256.raw(octets()));
    }
}
