package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.deployment.Parts;

/**
 * One way to be wrong.
 *
 * @param name its name, in kebab case
 * @param requirement id of the requirement that it violates above all; a hyphen if it violates none
 * @param alsoBreaks ids of further requirements that whoever is wrong in this way can't be seen to meet
 * @param sentence what it does, and why that is wrong, in one sentence
 * @param change exchanges parts; applied once for each deployment, so that what a part remembers stays in its deployment
 */
public record Misbehaviour(
        String name, String requirement, List<String> alsoBreaks, String sentence, UnaryOperator<Parts> change) {
    public Misbehaviour {
        alsoBreaks = List.copyOf(alsoBreaks);
    }

    /** One that violates this requirement only. */
    public Misbehaviour(String name, String requirement, String sentence, UnaryOperator<Parts> change) {
        this(name, requirement, List.of(), sentence, change);
    }

    /** The same, which breaks these requirements as well. */
    Misbehaviour alsoBreaking(List<String> others) {
        return new Misbehaviour(name, requirement, others, sentence, change);
    }

    /** Ids of all requirements that it violates, the main one first, with commas between them. */
    public String requirements() {
        return alsoBreaks.isEmpty() ? requirement : requirement + "," + String.join(",", alsoBreaks);
    }

    /** The parts of one new deployment. */
    public Parts parts() {
        return change.apply(Parts.honest());
    }
}
