package org.configmgrtck.naming;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Hands out names. Each follows from the seed and from what it is for, so the order in which they are asked for has no
 * say, and nobody learns one of them from another.
 */
public final class Names {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 4;
    private static final int SERIAL_OCTETS = 8;

    private final Seed seed;
    private final String owner;

    Names(Seed seed, String owner) {
        this.seed = seed;
        this.owner = owner;
    }

    /** A word with a capital letter that can be spoken. */
    public String word(String what) {
        byte[] octets = octets(what);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(letter(CONSONANTS, octets[2 * i])).append(letter(VOWELS, octets[2 * i + 1]));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A GUID in lower case, without braces. */
    public String guid(String what) {
        ByteBuffer octets = ByteBuffer.wrap(octets(what));
        long high = octets.getLong() & ~0xf000L | 0x4000L;
        long low = octets.getLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    /** A serial number: positive, of 63 bits at most. */
    public BigInteger serial(String what) {
        return new BigInteger(1, Arrays.copyOf(octets(what), SERIAL_OCTETS))
                .shiftRight(1)
                .setBit(0);
    }

    /** A source of numbers that is the same each time. */
    public Random numbers(String what) {
        return new Random(ByteBuffer.wrap(octets(what)).getLong());
    }

    private byte[] octets(String what) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((seed.value() + "\n" + owner + "\n" + what).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static char letter(String letters, byte octet) {
        return letters.charAt(Byte.toUnsignedInt(octet) % letters.length());
    }
}
