package org.configmgrtck.reference.shv;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.site.DirectoryAddress;

/**
 * The properties of the System Health Validator point.
 *
 * @param queryInterval how long fetched references are used; a change takes effect at the next fetch
 * @param validityPeriod how old a statement of health may be
 * @param dateCreatedMustBeAfter empty if the option is not set
 * @param enforceAndRemediate is the network policy server configured to enforce compliance and to remediate?
 * @param distributionPoints where the software updates are, in configured order
 * @param designatedDirectory the directory of the designated forest; empty if none is designated (REF-FOREST-01)
 */
public record ShvSettings(
        Duration queryInterval,
        Duration validityPeriod,
        Optional<Instant> dateCreatedMustBeAfter,
        boolean enforceAndRemediate,
        List<DistributionPoint> distributionPoints,
        Optional<DirectoryAddress> designatedDirectory) {
    public ShvSettings {
        distributionPoints = List.copyOf(distributionPoints);
    }

    /**
     * A distribution point.
     *
     * @param address its address
     * @param softwareUpdates ids of the updates that it hosts
     */
    public record DistributionPoint(String address, List<String> softwareUpdates) {
        public DistributionPoint {
            softwareUpdates = List.copyOf(softwareUpdates);
        }
    }
}
