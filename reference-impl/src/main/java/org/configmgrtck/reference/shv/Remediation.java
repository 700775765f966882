package org.configmgrtck.reference.shv;

import java.util.List;

/**
 * What the client is told.
 *
 * @param instructions what to do, in this order
 * @param fixedRoutes addresses of the distribution points that it may reach for that
 */
public record Remediation(List<Instruction> instructions, List<String> fixedRoutes) {
    public Remediation {
        instructions = List.copyOf(instructions);
        fixedRoutes = List.copyOf(fixedRoutes);
    }

    /** Nothing. */
    public static Remediation none() {
        return new Remediation(List.of(), List.of());
    }
}
