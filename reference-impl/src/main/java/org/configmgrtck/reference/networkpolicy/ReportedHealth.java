package org.configmgrtck.reference.networkpolicy;

import org.configmgrtck.reference.shv.FailureCategory;

/** What a System Health Validator point passes on about a client: exactly one of these. */
public sealed interface ReportedHealth {
    /** A health state. */
    record Known(HealthState state) implements ReportedHealth {}

    /** An error, by the category that it is in. */
    record Failed(FailureCategory category) implements ReportedHealth {}
}
