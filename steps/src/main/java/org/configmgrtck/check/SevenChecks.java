package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/**
 * The oracle: how a statement of health has to be judged. Written from the requirements, each of which is named where it
 * speaks; it knows no implementation. Where the documents leave something open it follows the readings
 * must-be-after-equal and non-nap-sites-publish; of known-failure-codes and unmatched-code-state there is one value only.
 */
public final class SevenChecks {
    /** Who is not to be mended is told nothing. */
    private static final String SILENCE = "REM-0-01";

    private final boolean equalDateGoesOn;
    private final boolean everySiteIsKnown;

    /** The sequence of SHV-ORDER-01. */
    private final List<Function<Situation, Ruling>> sequence = List.of(
            this::machinePolicy,
            this::site,
            this::agent,
            this::creationDate,
            this::validityPeriod,
            this::reference,
            this::compliance,
            this::failureCode);

    /** The checks as they are under these readings. */
    public SevenChecks(ChosenReadings readings) {
        this(holds(readings, "must-be-after-equal", "goes-on"), holds(readings, "non-nap-sites-publish", "known"));
    }

    private SevenChecks(boolean equalDateGoesOn, boolean everySiteIsKnown) {
        this.equalDateGoesOn = equalDateGoesOn;
        this.everySiteIsKnown = everySiteIsKnown;
    }

    /** The checks for situations that are judged alike under all readings. */
    static SevenChecks underAnyReading() {
        return new SevenChecks(false, false);
    }

    private static boolean holds(ChosenReadings readings, String reading, String value) {
        return readings.contradicted(Map.of(reading, value)).isEmpty();
    }

    /** What each check makes of the situation by itself, in their sequence. One of them decides. */
    public List<Ruling> rulings(Situation situation) {
        return sequence.stream().map(check -> check.apply(situation)).toList();
    }

    /** What the first check makes of it that decides (SHV-ORDER-01). */
    public Ruling decision(Situation situation) {
        return first(rulings(situation));
    }

    static Ruling first(List<Ruling> rulings) {
        return rulings.stream()
                .filter(Ruling::decides)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("None of the checks decided"));
    }

    private Ruling machinePolicy(Situation situation) {
        boolean decides = !situation.statement().machinePolicyDownloaded();
        return compliant(HealthCheck.MACHINE_POLICY, "SHV-1-01", decides);
    }

    private Ruling site(Situation situation) {
        boolean known = everySiteIsKnown && situation.fromSiteWithoutReference();
        boolean decides = situation.reference().isEmpty() && !known;
        // Check 2 has nothing to tell; where compliance is enforced, whatever is told comes from a later check.
        Told told = new Told.Nothing(situation.settings().enforceAndRemediate() ? "SHV-ORDER-01" : SILENCE);
        return new Ruling(HealthCheck.SITE, "SHV-2-01", decides, ExpectedOutcome.UNKNOWN_SITE, told);
    }

    private Ruling agent(Situation situation) {
        boolean decides = !situation.statement().napAgentEnabled();
        return compliant(HealthCheck.AGENT, "SHV-3-01", decides);
    }

    private Ruling creationDate(Situation situation) {
        Optional<Instant> limit = situation.settings().dateCreatedMustBeAfter();
        boolean decides = limit.filter(date -> tooEarly(situation.statement().createdAt(), date))
                .isPresent();
        String goesOn = limit.isPresent() ? "SHV-4-02" : "SHV-4-03";
        return time(situation, HealthCheck.CREATION_DATE, decides ? "SHV-4-01" : goesOn, decides);
    }

    private boolean tooEarly(Instant created, Instant limit) {
        return created.isBefore(limit) || created.equals(limit) && !equalDateGoesOn;
    }

    private Ruling validityPeriod(Situation situation) {
        boolean decides = situation.age().compareTo(situation.validityPeriod()) > 0;
        return time(situation, HealthCheck.VALIDITY_PERIOD, decides ? "SHV-4-04" : "SHV-4-05", decides);
    }

    private Ruling reference(Situation situation) {
        Optional<Instant> used = situation.statement().policiesTimestamp();
        boolean decides = situation
                .reference()
                .filter(reference ->
                        used.filter(policies -> !reference.isAfter(policies)).isEmpty())
                .isPresent();
        return nonCompliant(
                situation,
                HealthCheck.REFERENCE,
                decides ? "SHV-5-01" : "SHV-5-02",
                decides,
                new Told.Just("REM-2-01", Telling.REFERENCE));
    }

    private Ruling compliance(Situation situation) {
        boolean compliant = situation
                .statement()
                .complianceStatus()
                .filter(HealthState.COMPLIANT::equals)
                .isPresent();
        if (compliant) {
            return compliant(HealthCheck.COMPLIANCE, "SHV-6-01", true);
        }
        boolean decides = situation.statement().failure().isEmpty();
        return nonCompliant(
                situation,
                HealthCheck.COMPLIANCE,
                decides ? "SHV-6-02" : "SHV-6-03",
                decides,
                new Told.LogErrorAndRoutes(situation.routes()));
    }

    private Ruling failureCode(Situation situation) {
        Optional<Failure> failure = situation.statement().failure();
        Optional<Category> passedOn = failure.filter(
                        set -> situation.knownFailureCodes().stream().anyMatch(set.code()::equalsIgnoreCase))
                .map(Failure::category);
        ExpectedOutcome outcome = passedOn.map(SevenChecks::passedOn).orElse(ExpectedOutcome.VENDOR_SPECIFIC);
        Told told = situation.settings().enforceAndRemediate() ? new Told.Anything() : new Told.Nothing(SILENCE);
        return new Ruling(
                HealthCheck.FAILURE_CODE,
                passedOn.isPresent() ? "SHV-7-01" : "SHV-7-04",
                failure.isPresent(),
                outcome,
                told);
    }

    private static ExpectedOutcome passedOn(Category category) {
        return switch (category) {
            case CLIENT_COMPONENT -> ExpectedOutcome.CLIENT_COMPONENT;
            case CLIENT_COMMUNICATION -> ExpectedOutcome.CLIENT_COMMUNICATION;
        };
    }

    private static Ruling compliant(HealthCheck check, String requirement, boolean decides) {
        return new Ruling(check, requirement, decides, ExpectedOutcome.COMPLIANT, new Told.Nothing(SILENCE));
    }

    private static Ruling time(Situation situation, HealthCheck check, String requirement, boolean decides) {
        return nonCompliant(situation, check, requirement, decides, new Told.Just("REM-1-01", Telling.TIME));
    }

    /** A non-compliant client is told what to do only where compliance is enforced (REM-0-01). */
    private static Ruling nonCompliant(
            Situation situation, HealthCheck check, String requirement, boolean decides, Told enforced) {
        Told told = situation.settings().enforceAndRemediate() ? enforced : new Told.Nothing(SILENCE);
        return new Ruling(check, requirement, decides, ExpectedOutcome.NON_COMPLIANT, told);
    }
}
