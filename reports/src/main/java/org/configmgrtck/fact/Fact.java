package org.configmgrtck.fact;

import java.time.Duration;
import java.util.List;

/**
 * One scenario that ended, and how.
 *
 * @param scenario the scenario's id: its requirement, a slash, and its name in kebab case; unique in the specification
 * @param name the scenario's name as the feature has it
 * @param feature path of the feature file, relative to the specification, with forward slashes
 * @param line where the scenario, or its row of examples, stands in the feature file
 * @param rule the rule that the scenario belongs to; empty where there is none
 * @param requirements ids of the requirements that the scenario asks, the first one first
 * @param readings names of the readings that the expectation rests on
 * @param steps the steps in order
 * @param checks how many checks were made
 * @param outcome how it ended
 * @param duration how long it took, wall clock
 * @param transcript path of the transcript, relative to the report folder, with forward slashes; empty without one
 * @param observations what it has seen and does not judge, in the order in which it was noted
 */
public record Fact(
        String scenario,
        String name,
        String feature,
        int line,
        String rule,
        List<String> requirements,
        List<String> readings,
        List<StepFact> steps,
        int checks,
        Outcome outcome,
        Duration duration,
        String transcript,
        List<Observation> observations) {
    public Fact {
        requirements = List.copyOf(requirements);
        readings = List.copyOf(readings);
        steps = List.copyOf(steps);
        observations = List.copyOf(observations);
    }

    /** The same fact with these observations in place of its own. */
    public Fact withObservations(List<Observation> others) {
        return new Fact(
                scenario,
                name,
                feature,
                line,
                rule,
                requirements,
                readings,
                steps,
                checks,
                outcome,
                duration,
                transcript,
                others);
    }
}
