package org.configmgrtck.reference.shv;

import java.util.List;
import java.util.Locale;

/**
 * A failure code of a client. Codes are numbers: how they are written makes no difference.
 *
 * @param value its 32 bits
 */
public record FailureCode(int value) {
    /** The codes that check 7 knows. The documents do not list them; these are this implementation's own choice. */
    public static final List<FailureCode> KNOWN = List.of(
            new FailureCode(0x87D00283),
            new FailureCode(0x87D00287),
            new FailureCode(0x87D00293),
            new FailureCode(0x00000001));

    /** The code that is written as 0x and eight hexadecimal digits. */
    public static FailureCode parse(String text) {
        if (!text.matches("0x[0-9A-Fa-f]{8}")) {
            throw new IllegalArgumentException("0x and eight hexadecimal digits");
        }
        return new FailureCode(Integer.parseUnsignedInt(text.substring(2), 16));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "0x%08X", value);
    }
}
