package org.configmgrtck.reference.shv;

import java.util.Optional;

/** One of the sequential checks. */
@FunctionalInterface
public interface Check {
    /** What it decides; empty if the statement of health goes on to the next check. */
    Optional<HealthFinding> decide(Evaluation evaluation);
}
