package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A statement of health as a client presents it.
 *
 * @param siteCode the client's site
 * @param policiesTimestamp of which NAP policies the client used; empty where it has not downloaded machine policy
 * @param complianceStatus empty where the client found none
 * @param failure what kept the client from finding one; empty where nothing did
 */
public record StatementOfHealth(
        String id,
        String siteCode,
        boolean machinePolicyDownloaded,
        boolean napAgentEnabled,
        Instant createdAt,
        Optional<Instant> policiesTimestamp,
        Optional<HealthState> complianceStatus,
        Optional<Failure> failure,
        List<String> missingSoftwareUpdates) {
    public StatementOfHealth {
        missingSoftwareUpdates = List.copyOf(missingSoftwareUpdates);
    }

    /** One that says the same, and has another id. */
    public StatementOfHealth withId(String other) {
        return new StatementOfHealth(
                other,
                siteCode,
                machinePolicyDownloaded,
                napAgentEnabled,
                createdAt,
                policiesTimestamp,
                complianceStatus,
                failure,
                missingSoftwareUpdates);
    }

    /** A failure on the client. */
    public record Failure(Category category, String code) {}

    /** The failure categories that a client can set. */
    public enum Category {
        CLIENT_COMPONENT("client-component"),
        CLIENT_COMMUNICATION("client-communication");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        /** The word of the contract. */
        @JsonValue
        public String label() {
            return label;
        }
    }
}
