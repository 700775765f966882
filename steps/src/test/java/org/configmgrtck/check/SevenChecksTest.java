package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.check.Situations.KNOWN;
import static org.configmgrtck.check.Situations.UNKNOWN;
import static org.configmgrtck.check.Situations.passing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle, against cases that were decided by hand with the requirements at hand. */
class SevenChecksTest {
    private static final Specification SPECIFICATION = Specification.load();
    private static final SevenChecks CHECKS = new SevenChecks(ChosenReadings.standard(SPECIFICATION));
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PERIOD = Duration.ofHours(24);

    /** One defect for each check, each of which decides; in the sequence of the checks. */
    private static final List<UnaryOperator<Situations>> DEFECTS = List.of(
            Situations::notDownloaded,
            s -> s.from("ZZ9"),
            Situations::agentDisabled,
            s -> s.mustBeAfter(s.created().plus(SECOND)),
            s -> s.age(PERIOD.plus(SECOND)),
            s -> s.policies(SECOND.negated()),
            Situations::nonCompliant);

    private static final List<String> DECIDES =
            List.of("SHV-1-01", "SHV-2-01", "SHV-3-01", "SHV-4-01", "SHV-4-04", "SHV-5-01", "SHV-6-02", "SHV-6-01");

    static Stream<Arguments> cases() {
        Category component = Category.CLIENT_COMPONENT;
        return Stream.of(
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing()),
                decided("SHV-1-01", ExpectedOutcome.COMPLIANT, passing().notDownloaded()),
                decided("SHV-2-01", ExpectedOutcome.UNKNOWN_SITE, passing().from("ABD")),
                decided("SHV-3-01", ExpectedOutcome.COMPLIANT, passing().agentDisabled()),
                decided("SHV-4-01", ExpectedOutcome.NON_COMPLIANT, limit(SECOND)),
                decided("SHV-4-01", ExpectedOutcome.NON_COMPLIANT, limit(Duration.ZERO)),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, limit(SECOND.negated())),
                decided("SHV-4-04", ExpectedOutcome.NON_COMPLIANT, passing().age(PERIOD.plus(SECOND))),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing().age(PERIOD)),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing().age(Duration.ZERO)),
                decided("SHV-5-01", ExpectedOutcome.NON_COMPLIANT, passing().policies(SECOND.negated())),
                decided("SHV-5-01", ExpectedOutcome.NON_COMPLIANT, passing().from("DEF")),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing().policies(Duration.ZERO)),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing().policies(SECOND)),
                decided("SHV-6-01", ExpectedOutcome.COMPLIANT, passing().failure(component, KNOWN)),
                decided("SHV-6-02", ExpectedOutcome.NON_COMPLIANT, passing().nonCompliant()),
                decided("SHV-6-02", ExpectedOutcome.NON_COMPLIANT, passing().noStatus()),
                decided(
                        "SHV-7-01",
                        ExpectedOutcome.CLIENT_COMPONENT,
                        passing().noStatus().failure(component, KNOWN)),
                decided(
                        "SHV-7-01",
                        ExpectedOutcome.CLIENT_COMPONENT,
                        passing()
                                .noStatus()
                                .failure(component, "0x" + KNOWN.substring(2).toLowerCase(Locale.ROOT))),
                decided(
                        "SHV-7-01",
                        ExpectedOutcome.CLIENT_COMMUNICATION,
                        passing().nonCompliant().failure(Category.CLIENT_COMMUNICATION, KNOWN)),
                decided(
                        "SHV-7-04",
                        ExpectedOutcome.VENDOR_SPECIFIC,
                        passing().noStatus().failure(component, UNKNOWN)));
    }

    private static Arguments decided(String requirement, ExpectedOutcome outcome, Situations situation) {
        return Arguments.of(requirement, outcome, situation.situation());
    }

    private static Situations limit(Duration afterCreation) {
        Situations situations = passing();
        return situations.mustBeAfter(situations.created().plus(afterCreation));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("cases")
    void decides(String requirement, ExpectedOutcome outcome, Situation situation) {
        Ruling decision = CHECKS.decision(situation);
        assertThat(decision.requirement()).isEqualTo(requirement);
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    private static Ruling under(String reading, String value, Situations situations) {
        return new SevenChecks(ChosenReadings.of(SPECIFICATION, Map.of(reading, value)))
                .decision(situations.situation());
    }

    @Test
    void anEqualDateGoesOnWhereItIsReadSo() {
        assertThat(under("must-be-after-equal", "goes-on", limit(Duration.ZERO)).requirement())
                .isEqualTo("SHV-6-01");
        assertThat(under("must-be-after-equal", "goes-on", limit(SECOND)).requirement())
                .isEqualTo("SHV-4-01");
        assertThat(under("must-be-after-equal", "non-compliant", limit(Duration.ZERO))
                        .requirement())
                .isEqualTo("SHV-4-01");
        assertThat(under("must-be-after-equal", "goes-on", limit(Duration.ZERO).nonCompliant())
                        .requirement())
                .isEqualTo("SHV-6-02");
    }

    @Test
    void aSiteWithoutReferenceIsKnownWhereItIsReadSo() {
        assertThat(CHECKS.decision(passing().from("NON").situation()).requirement())
                .isEqualTo("SHV-2-01");
        assertThat(under("non-nap-sites-publish", "known", passing().from("NON"))
                        .requirement())
                .isEqualTo("SHV-6-01");
        assertThat(under("non-nap-sites-publish", "known", passing().from("NON").agentDisabled())
                        .requirement())
                .isEqualTo("SHV-3-01");
        assertThat(under("non-nap-sites-publish", "known", passing().from("ZZ9"))
                        .requirement())
                .as("a site that Active Directory does not know")
                .isEqualTo("SHV-2-01");
    }

    @Test
    void whatDefectsThereAreTheFirstDecides() {
        for (int defects = 0; defects < 1 << DEFECTS.size(); defects++) {
            Ruling decision = CHECKS.decision(with(defects));
            assertThat(decision.requirement())
                    .as("defects %s", Integer.toBinaryString(defects))
                    .isEqualTo(DECIDES.get(Integer.numberOfTrailingZeros(defects | 1 << DEFECTS.size())));
        }
    }

    @Test
    void aLaterDefectNeverChangesTheDecisionOfAnEarlierCheck() {
        for (int first = 0; first < DEFECTS.size(); first++) {
            Ruling alone = CHECKS.decision(with(1 << first));
            for (int later = first + 1; later < DEFECTS.size(); later++) {
                assertThat(CHECKS.decision(with(1 << first | 1 << later))).isEqualTo(alone);
            }
        }
    }

    @Test
    void eachCheckSpeaksOnceInTheSequence() {
        assertThat(CHECKS.rulings(passing().situation()).stream().map(Ruling::check))
                .containsExactly(HealthCheck.values());
    }

    @Test
    void theRequirementOfACheckThatGoesOnIsTheOneThatHasItGoOn() {
        Situation situation = limit(SECOND.negated())
                .noStatus()
                .failure(Category.CLIENT_COMPONENT, UNKNOWN)
                .situation();
        assertThat(CHECKS.rulings(situation).stream().map(Ruling::requirement))
                .containsExactly(
                        "SHV-1-01", "SHV-2-01", "SHV-3-01", "SHV-4-02", "SHV-4-05", "SHV-5-02", "SHV-6-03", "SHV-7-04");
        assertThat(CHECKS.rulings(passing().situation()).get(3).requirement()).isEqualTo("SHV-4-03");
    }

    @Test
    void onlyWhereComplianceIsEnforcedIsAClientToldWhatToDo() {
        assertThat(told(passing().age(PERIOD.plus(SECOND)))).isEqualTo(new Told.Nothing("REM-0-01"));
        assertThat(told(passing().enforced())).isEqualTo(new Told.Nothing("REM-0-01"));
        assertThat(told(passing().enforced().age(PERIOD.plus(SECOND))).requirement())
                .isEqualTo("REM-1-01");
        assertThat(told(passing().enforced().policies(SECOND.negated())).requirement())
                .isEqualTo("REM-2-01");
        assertThat(told(passing().enforced().nonCompliant().lacking("KB1")))
                .isEqualTo(new Told.LogErrorAndRoutes(List.of("dp1")));
        assertThat(told(passing().enforced().nonCompliant().lacking("KB9")))
                .isEqualTo(new Told.LogErrorAndRoutes(List.of()));
        assertThat(told(passing().enforced().from("ZZ9"))).isEqualTo(new Told.Nothing("SHV-ORDER-01"));
    }

    private static Told told(Situations situations) {
        return CHECKS.decision(situations.situation()).told();
    }

    /** The age has to be applied before what counts from the creation. */
    private static Situation with(int defects) {
        Situations situations = passing();
        for (int i : new int[] {4, 5, 0, 1, 2, 3, 6}) {
            if ((defects & 1 << i) != 0) {
                situations = DEFECTS.get(i).apply(situations);
            }
        }
        return situations.situation();
    }
}
