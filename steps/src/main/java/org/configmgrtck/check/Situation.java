package org.configmgrtck.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.StatementOfHealth;

/**
 * All that the outcome of a validation depends on.
 *
 * @param references time stamps of the health state references that the System Health Validator point holds, by site
 *     code
 * @param sitesWithoutReference codes of the sites that Active Directory has, and that have published no health state
 *     reference (reading non-nap-sites-publish)
 * @param knownFailureCodes the codes that check 7 knows (reading known-failure-codes)
 * @param now the time of the validation, UTC
 */
public record Situation(
        StatementOfHealth statement,
        ShvPointSettings settings,
        Map<String, Instant> references,
        Set<String> sitesWithoutReference,
        List<String> knownFailureCodes,
        Instant now) {
    public Situation {
        references = Map.copyOf(references);
        sitesWithoutReference = Set.copyOf(sitesWithoutReference);
        knownFailureCodes = List.copyOf(knownFailureCodes);
    }

    /** The same, but for the references that are held. */
    Situation holding(Map<String, Instant> others) {
        return new Situation(statement, settings, others, sitesWithoutReference, knownFailureCodes, now);
    }

    /** The time stamp of the reference of the client's site; empty where there is no reference. */
    Optional<Instant> reference() {
        return Optional.ofNullable(references.get(statement.siteCode()));
    }

    /** Is the client's site one that Active Directory has without a reference? */
    boolean fromSiteWithoutReference() {
        return sitesWithoutReference.contains(statement.siteCode());
    }

    Duration age() {
        return Duration.between(statement.createdAt(), now);
    }

    Duration validityPeriod() {
        return Duration.ofHours(settings.validityPeriodHours());
    }

    /** Distribution points that host at least one of the software updates that the client lacks. */
    List<String> routes() {
        return settings.distributionPoints().stream()
                .filter(point ->
                        point.softwareUpdates().stream().anyMatch(statement.missingSoftwareUpdates()::contains))
                .map(ShvPointSettings.DistributionPoint::address)
                .toList();
    }
}
