package org.configmgrtck.reference.shv;

/** What a client can be told to do. */
public enum Instruction {
    /** Download machine policy from the management point. */
    DOWNLOAD_MACHINE_POLICY,
    /** Evaluate its compliance again. */
    RE_EVALUATE,
    /** Present a new statement of health. */
    PRESENT_NEW_STATEMENT_OF_HEALTH,
    /** Log the error. */
    LOG_ERROR
}
