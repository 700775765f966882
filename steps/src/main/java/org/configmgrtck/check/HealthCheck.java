package org.configmgrtck.check;

import java.util.Arrays;

/** The checks of the System Health Validator point in their sequence; the fourth has two parts. */
public enum HealthCheck {
    MACHINE_POLICY("1"),
    SITE("2"),
    AGENT("3"),
    CREATION_DATE("4a"),
    VALIDITY_PERIOD("4b"),
    REFERENCE("5"),
    COMPLIANCE("6"),
    FAILURE_CODE("7");

    private final String label;

    HealthCheck(String label) {
        this.label = label;
    }

    /** The number of the check, as the decision space has it. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no check has the label */
    public static HealthCheck of(String label) {
        return Arrays.stream(values())
                .filter(check -> check.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is none of the checks "
                        + Arrays.stream(values()).map(HealthCheck::label).toList()));
    }
}
