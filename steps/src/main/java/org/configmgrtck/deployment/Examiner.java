package org.configmgrtck.deployment;

import java.util.Optional;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;

/**
 * Puts checks to the scenario's question, and counts them, so that no scenario passes without having asked. What was seen
 * only in part is not judged.
 */
public final class Examiner {
    private final Question question;
    private final Optional<Deployment> deployment;
    private int checks;

    public Examiner(Question question, Deployment deployment) {
        this.question = question;
        this.deployment = Optional.of(deployment);
    }

    /** For checks of what was not seen in a deployment. */
    public Examiner(Question question) {
        this.question = question;
        this.deployment = Optional.empty();
    }

    /**
     * Puts what a check found.
     *
     * @throws NonConformance if the check found a discrepancy
     * @throws Inconclusive if there were more exchanges than the journal keeps
     */
    public void examine(Optional<Discrepancy> found) {
        requireAllSeen();
        checks++;
        found.ifPresent(discrepancy -> {
            throw new NonConformance(discrepancy.against(question.requirement()));
        });
    }

    /**
     * Counts checks that found nothing wrong, and puts what one more found.
     *
     * @param right how many found nothing wrong
     * @param found what another found wrong, which names the requirement that is not met; empty if there is none
     * @throws NonConformance if something was found
     * @throws Inconclusive if there were more exchanges than the journal keeps
     */
    public void examine(int right, Optional<Finding> found) {
        requireAllSeen();
        checks += right;
        found.ifPresent(finding -> {
            checks++;
            throw new NonConformance(finding);
        });
    }

    private void requireAllSeen() {
        int refused = deployment.map(d -> d.journal().refused()).orElse(0);
        if (refused > 0) {
            throw new Inconclusive(
                    ReasonCode.FLOOD,
                    "there were more exchanges with the doubles than the kit keeps: " + refused + " are not recorded");
        }
    }

    /**
     * Puts what the scenario shows as a whole, once its steps have come to their end. This does not count as a check: a
     * scenario whose steps checked nothing has shown nothing, and is left to be caught as that.
     *
     * @param found what is wrong, which names the requirement that is not met; empty if nothing is
     * @throws NonConformance if something was found
     */
    public void conclude(Optional<Finding> found) {
        if (checks > 0) {
            found.ifPresent(finding -> {
                throw new NonConformance(finding);
            });
        }
    }

    /** How many checks were made. */
    public int checks() {
        return checks;
    }
}
