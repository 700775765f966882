package org.configmgrtck.health;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/** A statement of health in the making; it begins as one that passes every check. */
public final class Draft {
    private String id;
    private String siteCode;
    private boolean machinePolicyDownloaded = true;
    private boolean agentEnabled = true;
    private Instant createdAt;
    private Optional<Instant> policiesTimestamp;
    private Optional<HealthState> status = Optional.of(HealthState.COMPLIANT);
    private Optional<Failure> failure = Optional.empty();
    private List<String> missing = List.of();

    Draft(String id, String siteCode, Instant createdAt, Instant policiesTimestamp) {
        this.id = id;
        this.siteCode = siteCode;
        this.createdAt = createdAt;
        this.policiesTimestamp = Optional.of(policiesTimestamp);
    }

    /** It was made before the client downloaded machine policy, and therefore knows no NAP policies. */
    void withoutMachinePolicy() {
        machinePolicyDownloaded = false;
        policiesTimestamp = Optional.empty();
    }

    /** The same id in capital letters, and again in small ones, and so on up to this length. */
    void withIdOf(int length) {
        String digits = id.replace("-", "");
        String both = digits.toUpperCase(Locale.ROOT) + digits.toLowerCase(Locale.ROOT);
        id = both.repeat(length / both.length() + 1).substring(0, length);
    }

    void from(String site) {
        siteCode = site;
    }

    void withAgentDisabled() {
        agentEnabled = false;
    }

    void createdAt(Instant instant) {
        createdAt = instant;
    }

    void withPoliciesOf(Instant timestamp) {
        policiesTimestamp = Optional.of(timestamp);
    }

    void withStatus(Optional<HealthState> found) {
        status = found;
    }

    void withFailure(Failure set) {
        failure = Optional.of(set);
    }

    void lacking(List<String> softwareUpdates) {
        missing = softwareUpdates;
    }

    StatementOfHealth finished() {
        return new StatementOfHealth(
                id,
                siteCode,
                machinePolicyDownloaded,
                agentEnabled,
                createdAt,
                policiesTimestamp,
                status,
                failure,
                missing);
    }
}
