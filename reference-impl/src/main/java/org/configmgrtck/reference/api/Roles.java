package org.configmgrtck.reference.api;

import java.util.List;

/** The roles of the contract, by their names there. */
public final class Roles {
    /** All that the contract knows; this implementation answers for each. */
    public static final List<String> ALL =
            List.of("site-server", "policy-client", "shv-point", "health-agent", "network-policy-server");

    /** Those that are declared unless others are asked for. */
    public static final List<String> DECLARED = ALL;

    private Roles() {}
}
