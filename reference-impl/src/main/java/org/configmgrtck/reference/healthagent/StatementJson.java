package org.configmgrtck.reference.healthagent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.endpoint.Json;
import org.configmgrtck.reference.shv.StatementOfHealth;

/** Writes statements of health. This agent never fails to determine its status: it has no failure to state. */
record StatementJson(
        String id,
        String siteCode,
        boolean machinePolicyDownloaded,
        boolean napAgentEnabled,
        String createdAt,
        Optional<String> policiesTimestamp,
        Optional<String> complianceStatus,
        List<String> missingSoftwareUpdates) {
    static byte[] write(StatementOfHealth statement) {
        return Json.write(new StatementJson(
                statement.id(),
                statement.siteCode(),
                statement.machinePolicyDownloaded(),
                statement.napAgentEnabled(),
                statement.createdAt().toString(),
                statement.policiesTimestamp().map(Instant::toString),
                statement.compliant().map(compliant -> compliant ? "compliant" : "non-compliant"),
                statement.missingSoftwareUpdates()));
    }
}
