package org.configmgrtck.record;

import java.util.List;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * The specification that this kit asks about, as far as a verdict rests on it.
 *
 * @param specification requirements and readings
 * @param scenarios every scenario, in order
 * @param digest SHA-256 of all files of the specification, as {@code sha256:} and hexadecimal digits
 */
public record Basis(Specification specification, List<PlannedScenario> scenarios, String digest) {
    public Basis {
        scenarios = List.copyOf(scenarios);
    }
}
