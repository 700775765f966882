package org.configmgrtck.deployment;

import java.util.Random;
import org.configmgrtck.naming.Names;

/**
 * The codes of the sites around one deployment: three characters each. They differ from deployment to deployment, so that
 * no subject knows by them that it is tested. Two of them never begin alike, but for the one that is meant to.
 */
public final class SiteCodes {
    private static final int LETTERS = 26;
    private static final int OTHERS = 5;

    private final String[] codes;

    private SiteCodes(Random random) {
        // A digit in the middle: no code is a name that Windows keeps for itself, such as CON.
        this.codes = random.ints('A', 'A' + LETTERS)
                .distinct()
                .limit(1 + OTHERS)
                .mapToObj(head -> "" + (char) head + random.nextInt(10) + letter(random.nextInt(LETTERS)))
                .toArray(String[]::new);
    }

    /** The codes that go with these names. */
    public static SiteCodes of(Names names) {
        return new SiteCodes(names.numbers("site codes"));
    }

    /** The code of the deployment's own site. */
    public String own() {
        return codes[0];
    }

    /** A code that differs from the own one in its last character. */
    public String almostOwn() {
        return own().substring(0, 2) + letter((own().charAt(2) - 'A' + 1) % LETTERS);
    }

    /** A code of the same characters in another order. */
    public String shuffled() {
        return own().substring(1) + own().substring(0, 1);
    }

    /** A code that differs from the own one in the character in its middle. */
    public String almostOwnInTheMiddle() {
        return own().substring(0, 1) + (own().charAt(1) - '0' + 1) % 10 + own().substring(2);
    }

    /** A code that differs from the own one in its first character; the others begin with letters. */
    public String almostOwnAtTheFront() {
        return "0" + own().substring(1);
    }

    /**
     * The code of another site.
     *
     * @param number from 1 to 5
     */
    public String other(int number) {
        return codes[number];
    }

    /**
     * The code of one of many sites; none of the others begins like it.
     *
     * @param number from 0 to 99
     */
    public String numbered(int number) {
        return "9%02d".formatted(number);
    }

    private static char letter(int number) {
        return (char) ('A' + number);
    }
}
