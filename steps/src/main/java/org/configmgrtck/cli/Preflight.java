package org.configmgrtck.cli;

import java.net.URI;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;

/** What has to be in order before any scenario runs: the target answers, and its declaration fits the contract. */
final class Preflight {
    private Preflight() {}

    /** @throws Unreachable if the target can't be judged */
    static Declaration declaration(URI target, Contract contract, Deadlines deadlines) {
        if (target.getScheme() == null || !target.getScheme().matches("https?") || target.getHost() == null) {
            throw new WrongUsage("--target " + target + " is no http address; it looks like http://127.0.0.1:8080.");
        }
        try {
            return new SubjectEndpoint(target, contract, deadlines).probe();
        } catch (Inconclusive e) {
            boolean absent = e.reason() == ReasonCode.CRASH || e.reason() == ReasonCode.HANG;
            throw new Unreachable("the target " + target
                    + (absent ? " could not be reached: " : " failed the preflight: ") + e.getMessage() + ".");
        }
    }
}
