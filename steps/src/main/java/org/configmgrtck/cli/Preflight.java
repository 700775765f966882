package org.configmgrtck.cli;

import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;

/** What has to be in order before any scenario runs: the target answers, and its declaration fits the contract. */
final class Preflight {
    private Preflight() {}

    /** @throws Unreachable if the target can't be judged */
    static Declaration declaration(Target target, Contract contract, Deadlines deadlines) {
        try {
            return new SubjectEndpoint(target, contract, deadlines).probe();
        } catch (Inconclusive e) {
            boolean absent = e.reason() == ReasonCode.CRASH || e.reason() == ReasonCode.HANG;
            throw new Unreachable("the target " + target.address()
                    + (absent ? " could not be reached: " : " failed the preflight: ") + e.getMessage() + ".");
        }
    }
}
