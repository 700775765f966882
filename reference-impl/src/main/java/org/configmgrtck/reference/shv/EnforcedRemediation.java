package org.configmgrtck.reference.shv;

import static org.configmgrtck.reference.shv.Instruction.DOWNLOAD_MACHINE_POLICY;
import static org.configmgrtck.reference.shv.Instruction.LOG_ERROR;
import static org.configmgrtck.reference.shv.Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH;
import static org.configmgrtck.reference.shv.Instruction.RE_EVALUATE;

import java.util.Collections;
import java.util.List;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.ShvSettings.DistributionPoint;

/** A non-compliant client is told how to mend it, where enforcement and remediation are configured (REM-0-01). */
public final class EnforcedRemediation implements RemediationRule {
    @Override
    public Remediation of(HealthFinding finding, StatementOfHealth statement, ShvSettings settings) {
        return settings.enforceAndRemediate() && finding instanceof NonCompliant nonCompliant
                ? remedy(nonCompliant, statement, settings)
                : Remediation.none();
    }

    private static Remediation remedy(NonCompliant finding, StatementOfHealth statement, ShvSettings settings) {
        return switch (finding.cause()) {
            // REM-1-01
            case TIME -> new Remediation(List.of(RE_EVALUATE, PRESENT_NEW_STATEMENT_OF_HEALTH), List.of());
            // REM-2-01
            case POLICIES ->
                new Remediation(
                        List.of(DOWNLOAD_MACHINE_POLICY, RE_EVALUATE, PRESENT_NEW_STATEMENT_OF_HEALTH), List.of());
            // REM-3-01: the client presents a new statement of its own accord once all updates are installed.
            case UPDATES -> new Remediation(List.of(LOG_ERROR), routes(statement, settings));
        };
    }

    /** The distribution points that host at least one missing update, in configured order. */
    private static List<String> routes(StatementOfHealth statement, ShvSettings settings) {
        return settings.distributionPoints().stream()
                .filter(point -> hostsAnyOf(point, statement.missingSoftwareUpdates()))
                .map(DistributionPoint::address)
                .distinct()
                .toList();
    }

    private static boolean hostsAnyOf(DistributionPoint point, List<String> updates) {
        return !Collections.disjoint(point.softwareUpdates(), updates);
    }
}
