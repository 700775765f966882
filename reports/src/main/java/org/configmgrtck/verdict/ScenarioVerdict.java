package org.configmgrtck.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.StepFact;

/**
 * The verdict of one scenario that was asked, or should have been.
 *
 * @param scenario its id
 * @param name its name as the feature has it
 * @param feature path of the feature file, relative to the specification
 * @param line where it stands in the feature file
 * @param requirements ids of the requirements that it asks
 * @param verdict never {@link Verdict#NOT_TESTED}
 * @param reason why, in words; empty for a pass; it may quote the subject and is therefore untrusted text
 * @param fact what the run recorded; empty where it recorded nothing, or contradicts itself
 */
public record ScenarioVerdict(
        String scenario,
        String name,
        String feature,
        int line,
        List<String> requirements,
        Verdict verdict,
        String reason,
        Optional<Fact> fact) {
    public ScenarioVerdict {
        requirements = List.copyOf(requirements);
    }

    /** What the scenario found wrong; empty unless it failed. */
    public Optional<Finding> finding() {
        return verdict == Verdict.FAIL ? outcome(Outcome.Failed.class).map(Outcome.Failed::finding) : Optional.empty();
    }

    /** Whether anything was asked: not where it does not apply, nor where the run ended it before its first step. */
    public boolean wasAsked() {
        return switch (verdict) {
            case NOT_APPLICABLE -> false;
            case INCONCLUSIVE ->
                fact.stream()
                        .flatMap(one -> one.steps().stream())
                        .anyMatch(step -> step.status() != StepFact.Status.NOT_REACHED);
            default -> true;
        };
    }

    /** Ids of the requirements that it says something of: those that it asks, and the one that it found not met. */
    Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>(requirements);
        finding().map(Finding::requirement).ifPresent(asked::add);
        return asked;
    }

    /** What was seen and not judged; the verdict does not depend on it. */
    public List<Observation> observations() {
        return fact.map(Fact::observations).orElse(List.of());
    }

    /** A short code for why there is no pass or fail; empty for the verdicts that have none. */
    public Optional<String> reasonCode() {
        return switch (verdict) {
            case INCONCLUSIVE ->
                outcome(Outcome.Inconclusive.class).map(ended -> ended.reason().label());
            case KIT_ERROR -> Optional.of("kit-error");
            case NOT_APPLICABLE -> Optional.of("not-applicable");
            default -> Optional.empty();
        };
    }

    private <T extends Outcome> Optional<T> outcome(Class<T> type) {
        return fact.map(Fact::outcome).filter(type::isInstance).map(type::cast);
    }
}
