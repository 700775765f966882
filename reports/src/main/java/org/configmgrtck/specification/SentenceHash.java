package org.configmgrtck.specification;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.configmgrtck.digest.Sha256;

/**
 * What stands for a sentence whose words are not repeated: the SHA-256 of its normalised form in UTF-8. Two copies of a
 * text that differ in white space, or in full and half width only, have the same hashes.
 */
public final class SentenceHash {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private SentenceHash() {}

    /** The sentence in Unicode NFKC, and then without any white space. */
    public static String normalised(String sentence) {
        StringBuilder kept = new StringBuilder(sentence.length());
        Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The hash of a sentence, 64 lower-case hexadecimal digits. */
    public static String of(String sentence) {
        return Sha256.of(normalised(sentence));
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
