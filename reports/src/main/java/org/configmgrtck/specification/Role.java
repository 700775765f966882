package org.configmgrtck.specification;

import java.util.Arrays;
import java.util.Optional;

/** A part of Configuration Manager that an implementation may claim to be. */
public enum Role {
    SITE_SERVER("site-server"),
    POLICY_CLIENT("policy-client"),
    SHV_POINT("shv-point"),
    HEALTH_AGENT("health-agent"),
    NETWORK_POLICY_SERVER("network-policy-server");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role as the specification, the declaration and every report write it. */
    public String label() {
        return label;
    }

    /** The role of this label; empty if there is none. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }
}
