package org.configmgrtck.reference.misbehaviour;

import java.util.function.UnaryOperator;
import org.configmgrtck.reference.deployment.Parts;

/**
 * One way to be wrong.
 *
 * @param name its name, in kebab case
 * @param requirement id of the requirement that it violates; a hyphen if it violates none
 * @param sentence what it does, and why that is wrong, in one sentence
 * @param change exchanges parts; applied once for each deployment, so that what a part remembers stays in its deployment
 */
public record Misbehaviour(String name, String requirement, String sentence, UnaryOperator<Parts> change) {
    /** The parts of one new deployment. */
    public Parts parts() {
        return change.apply(Parts.honest());
    }
}
