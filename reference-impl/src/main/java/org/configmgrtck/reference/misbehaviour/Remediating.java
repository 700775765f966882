package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.Remediation;
import org.configmgrtck.reference.shv.RemediationRule;
import org.configmgrtck.reference.shv.ShvSettings;
import org.configmgrtck.reference.shv.ShvSettings.DistributionPoint;

/** Telling clients the wrong thing. */
final class Remediating {
    private Remediating() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "remediates-without-enforcement",
                        "REM-0-01",
                        "Tells a client what to do though enforcement and remediation are not configured.",
                        Changes.shv(parts -> parts.withRemediation(alwaysEnforced(parts.remediation())))),
                new Misbehaviour(
                        "routes-to-every-distribution-point",
                        "REM-3-01",
                        "Opens routes to distribution points that host none of the missing updates.",
                        Changes.shv(parts -> parts.withRemediation(everyRoute(parts.remediation())))));
    }

    private static RemediationRule alwaysEnforced(RemediationRule honest) {
        return (finding, statement, settings) -> honest.of(
                finding,
                statement,
                new ShvSettings(
                        settings.queryInterval(),
                        settings.validityPeriod(),
                        settings.dateCreatedMustBeAfter(),
                        true,
                        settings.distributionPoints(),
                        settings.designatedDirectory()));
    }

    private static RemediationRule everyRoute(RemediationRule honest) {
        return (finding, statement, settings) -> {
            Remediation told = honest.of(finding, statement, settings);
            boolean routed = settings.enforceAndRemediate() && missesUpdates(finding);
            return routed ? new Remediation(told.instructions(), all(settings)) : told;
        };
    }

    private static boolean missesUpdates(HealthFinding finding) {
        return finding instanceof HealthFinding.NonCompliant nonCompliant
                && nonCompliant.cause() == HealthFinding.Cause.UPDATES;
    }

    private static List<String> all(ShvSettings settings) {
        return settings.distributionPoints().stream()
                .map(DistributionPoint::address)
                .toList();
    }
}
