package org.configmgrtck.reference.shv;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A statement of health, as a client presents it.
 *
 * @param id names it
 * @param siteCode the client's site
 * @param machinePolicyDownloaded has the client downloaded machine policy yet?
 * @param napAgentEnabled is the client's Network Access Protection client agent enabled?
 * @param createdAt when it was created
 * @param policiesTimestamp which policies the client used; empty only where it has not downloaded machine policy
 * @param compliant the compliance status; empty where the client could not determine it
 * @param failure what kept it from determining it
 * @param missingSoftwareUpdates ids of the required updates that are not installed
 */
public record StatementOfHealth(
        String id,
        String siteCode,
        boolean machinePolicyDownloaded,
        boolean napAgentEnabled,
        Instant createdAt,
        Optional<Instant> policiesTimestamp,
        Optional<Boolean> compliant,
        Optional<ClientFailure> failure,
        List<String> missingSoftwareUpdates) {
    public StatementOfHealth {
        missingSoftwareUpdates = List.copyOf(missingSoftwareUpdates);
    }

    /**
     * A failure on the client.
     *
     * @param category one of the two client categories
     * @param code which failure
     */
    public record ClientFailure(FailureCategory category, FailureCode code) {}
}
