package org.configmgrtck.reference.shv;

import java.util.List;
import java.util.Optional;

/** Runs checks in their order: the first that decides, decides (SHV-ORDER-01). */
public final class Sequence {
    private final List<Check> checks;

    /** Of these checks, the last of which has to decide whatever the others leave open. */
    public Sequence(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** How the statement of health ends. */
    public HealthFinding evaluate(Evaluation evaluation) {
        for (Check check : checks) {
            Optional<HealthFinding> finding = check.decide(evaluation);
            if (finding.isPresent()) {
                return finding.get();
            }
        }
        throw new IllegalStateException("No check decided on the statement of health "
                + evaluation.statement().id() + ".");
    }
}
