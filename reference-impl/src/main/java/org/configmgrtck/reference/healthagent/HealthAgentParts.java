package org.configmgrtck.reference.healthagent;

/**
 * What a health agent is made of.
 *
 * @param cycle when it presents after a policy cycle
 * @param order in which order it carries out instructions
 * @param choice which missing updates it installs
 * @param updates where it gets them
 * @param afterInstalling when it presents after that
 * @param presenting how it presents
 */
public record HealthAgentParts(
        CycleRule cycle,
        InstructionOrder order,
        UpdateChoice choice,
        UpdateSource updates,
        AfterInstalling afterInstalling,
        Presenting presenting) {
    /** As the documents require. */
    public static HealthAgentParts honest() {
        return new HealthAgentParts(
                CycleRule.afterFirst(),
                InstructionOrder.asTold(),
                UpdateChoice.each(),
                new DistributionPoints(),
                AfterInstalling.onlyWhenAllWere(),
                Presenting.asItIs());
    }

    /** These, but for the rule of policy cycles. */
    public HealthAgentParts withCycle(CycleRule other) {
        return new HealthAgentParts(other, order, choice, updates, afterInstalling, presenting);
    }

    /** These, but for the order of instructions. */
    public HealthAgentParts withOrder(InstructionOrder other) {
        return new HealthAgentParts(cycle, other, choice, updates, afterInstalling, presenting);
    }

    /** These, but for the choice of updates. */
    public HealthAgentParts withChoice(UpdateChoice other) {
        return new HealthAgentParts(cycle, order, other, updates, afterInstalling, presenting);
    }

    /** These, but for the source of updates. */
    public HealthAgentParts withUpdates(UpdateSource other) {
        return new HealthAgentParts(cycle, order, choice, other, afterInstalling, presenting);
    }

    /** These, but for the rule of presenting after installing. */
    public HealthAgentParts withAfterInstalling(AfterInstalling other) {
        return new HealthAgentParts(cycle, order, choice, updates, other, presenting);
    }

    /** These, but for how statements are presented. */
    public HealthAgentParts withPresenting(Presenting other) {
        return new HealthAgentParts(cycle, order, choice, updates, afterInstalling, other);
    }
}
