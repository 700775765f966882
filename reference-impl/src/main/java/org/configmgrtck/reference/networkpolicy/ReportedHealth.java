package org.configmgrtck.reference.networkpolicy;

import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthFinding.Status;

/** What a System Health Validator point passes on about a client: exactly one of these. */
public sealed interface ReportedHealth {
    /** A health state. */
    record Known(HealthState state) implements ReportedHealth {}

    /** An error, with the status that it came with, and the category that it is in. */
    record Failed(Status status, FailureCategory category) implements ReportedHealth {}
}
