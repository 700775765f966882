package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the client's computer runs on, and where it therefore keeps the accepted root (CERT-FIX-02, CERT-FIX-03). */
public enum OperatingSystem {
    BITS_32("32-bit", "HKLM\\SOFTWARE\\Microsoft\\CCM\\Security"),
    BITS_64("64-bit", "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\CCM\\Security");

    private final String label;
    private final String securityKey;

    OperatingSystem(String label, String securityKey) {
        this.label = label;
        this.securityKey = securityKey;
    }

    /** The word of the contract. */
    @JsonValue
    public String label() {
        return label;
    }

    /** The registry key that holds the accepted root. */
    public String securityKey() {
        return securityKey;
    }
}
