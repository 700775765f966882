package org.configmgrtck.reference.healthagent;

/** Does the agent present a new statement of health after it has installed updates? */
@FunctionalInterface
public interface AfterInstalling {
    /** Decides. */
    boolean presents(boolean allWereInstalled);

    /** Only when all required updates were installed (REM-5-01). */
    static AfterInstalling onlyWhenAllWere() {
        return allWereInstalled -> allWereInstalled;
    }
}
