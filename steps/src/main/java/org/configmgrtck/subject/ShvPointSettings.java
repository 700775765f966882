package org.configmgrtck.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The properties of a System Health Validator point.
 *
 * @param queryIntervalMinutes how long fetched health state references are used
 * @param validityPeriodHours how old a statement of health may be
 * @param dateCreatedMustBeAfter empty where the option is not set
 * @param enforceAndRemediate is the network policy server configured to enforce compliance and to remediate?
 * @param designatedDirectory empty where no forest is designated
 */
public record ShvPointSettings(
        int queryIntervalMinutes,
        int validityPeriodHours,
        Optional<Instant> dateCreatedMustBeAfter,
        boolean enforceAndRemediate,
        List<DistributionPoint> distributionPoints,
        Optional<DirectoryAddress> designatedDirectory) {
    public ShvPointSettings {
        distributionPoints = List.copyOf(distributionPoints);
    }

    /** Where software updates are. */
    public record DistributionPoint(String address, List<String> softwareUpdates) {}

    /** What a scenario starts from: 60 minutes, 24 hours, no other option. */
    public static ShvPointSettings initial() {
        return new ShvPointSettings(60, 24, Optional.empty(), false, List.of(), Optional.empty());
    }

    public ShvPointSettings withQueryIntervalMinutes(int minutes) {
        return new ShvPointSettings(
                minutes,
                validityPeriodHours,
                dateCreatedMustBeAfter,
                enforceAndRemediate,
                distributionPoints,
                designatedDirectory);
    }

    public ShvPointSettings withValidityPeriodHours(int hours) {
        return new ShvPointSettings(
                queryIntervalMinutes,
                hours,
                dateCreatedMustBeAfter,
                enforceAndRemediate,
                distributionPoints,
                designatedDirectory);
    }

    public ShvPointSettings withDateCreatedMustBeAfter(Optional<Instant> date) {
        return new ShvPointSettings(
                queryIntervalMinutes,
                validityPeriodHours,
                date,
                enforceAndRemediate,
                distributionPoints,
                designatedDirectory);
    }

    public ShvPointSettings withEnforceAndRemediate(boolean enforce) {
        return new ShvPointSettings(
                queryIntervalMinutes,
                validityPeriodHours,
                dateCreatedMustBeAfter,
                enforce,
                distributionPoints,
                designatedDirectory);
    }

    public ShvPointSettings withDistributionPoint(DistributionPoint point) {
        List<DistributionPoint> points = new ArrayList<>(distributionPoints);
        points.add(point);
        return withDistributionPoints(points);
    }

    public ShvPointSettings withDistributionPoints(List<DistributionPoint> points) {
        return new ShvPointSettings(
                queryIntervalMinutes,
                validityPeriodHours,
                dateCreatedMustBeAfter,
                enforceAndRemediate,
                points,
                designatedDirectory);
    }

    public ShvPointSettings withDesignatedDirectory(Optional<DirectoryAddress> directory) {
        return new ShvPointSettings(
                queryIntervalMinutes,
                validityPeriodHours,
                dateCreatedMustBeAfter,
                enforceAndRemediate,
                distributionPoints,
                directory);
    }
}
