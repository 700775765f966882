package org.configmgrtck.deployment;

import java.util.Optional;
import org.configmgrtck.check.Discrepancy;

/** Puts checks to the scenario's question, and counts them, so that no scenario passes without having asked. */
public final class Examiner {
    private final Question question;
    private int checks;

    public Examiner(Question question) {
        this.question = question;
    }

    /** @throws NonConformance if the check found a discrepancy */
    public void examine(Optional<Discrepancy> found) {
        checks++;
        found.ifPresent(discrepancy -> {
            throw new NonConformance(discrepancy.against(question.requirement()));
        });
    }

    /** How many checks were made. */
    public int checks() {
        return checks;
    }
}
