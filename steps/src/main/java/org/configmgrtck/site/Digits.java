package org.configmgrtck.site;

/** Hexadecimal digits that are nearly right. */
final class Digits {
    private Digits() {}

    /** The same octets, the last one first. */
    static String inReverse(String hex) {
        StringBuilder reversed = new StringBuilder();
        for (int end = hex.length(); end > 0; end -= 2) {
            reversed.append(hex, end - 2, end);
        }
        return reversed.toString();
    }

    /** The same digits, but for the last. */
    static String withAnotherLast(String hex) {
        char last = hex.charAt(hex.length() - 1);
        return hex.substring(0, hex.length() - 1) + (last == '0' ? '1' : '0');
    }
}
