package org.configmgrtck.siteserver;

/** Ids and bodies of client policies that a site server may get wrong. */
final class PolicyTexts {
    /** The octets of a body count, white space at its ends and the form of its line ends among them. */
    private static final String PLAIN = " <Policy>\r\n <Setting name=\"number\">%1$d</Setting>\r\n</Policy>\r\n";

    private static final String JAPANESE = "<Policy><Setting name=\"\u756a\u53f7\">\u7b2c %d \u53f7</Setting></Policy>";

    /** Longer than what is read at once. */
    private static final String LONG = PLAIN + " ".repeat(20_000) + PLAIN;

    /** Of ten policies the last but one says nothing, and the last says much. */
    private static final int EMPTY_AT = 9;

    private static final int LONG_AT = 10;
    private static final int LONGEST_ID = 64;

    private final String siteCode;
    private final int firstNumber;

    PolicyTexts(String siteCode, int firstNumber) {
        this.siteCode = siteCode;
        this.firstNumber = firstNumber;
    }

    /** Of the policy of this number, from 1 on. Every second policy says the same as the one before. */
    String body(int number) {
        return switch (number) {
            case EMPTY_AT -> "";
            case LONG_AT -> LONG.formatted(number);
            default -> PLAIN.formatted((number + 1) / 2);
        };
    }

    /** The same with text beyond ASCII. */
    String japanese(int number) {
        return JAPANESE.formatted(number);
    }

    /** Behind the dot a version says no more than that it is another one. */
    String bodyOfVersion(String version) {
        return PLAIN.formatted(0) + version.substring(0, version.indexOf('.'));
    }

    /** Every second id differs from the one before by a hyphen only, or is as long as can be and differs at one end. */
    String id(int number) {
        String plain = "%s%s%05d".formatted(siteCode, number % 2 == 0 ? "-" : "", firstNumber + (number + 1) / 2);
        String same = "-of-" + siteCode + "-".repeat(LONGEST_ID - 2 - 4 - 3);
        return switch (number) {
            case 3 -> "a" + same + "a";
            case 4 -> "a" + same + "b";
            case 5 -> "b" + same + "b";
            default -> plain;
        };
    }
}
