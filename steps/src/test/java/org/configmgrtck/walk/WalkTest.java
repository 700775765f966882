package org.configmgrtck.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Surroundings;
import org.configmgrtck.health.Validation;
import org.configmgrtck.naming.Seed;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.ShvPointSettings.DistributionPoint;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.walk.DecisionSpace.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk against real subjects, one of which is right. */
class WalkTest {
    private final DecisionSpace space = DecisionSpace.load();

    private record Seen(Walked walked, Journal journal) {}

    private static Seen walk(String misbehaviour, Stream<Combination> combinations) {
        return walk(misbehaviour, Map.of(), walk -> walk.through(combinations));
    }

    private static Seen walk(String misbehaviour, Map<String, String> readings, Function<Walk, Walked> way) {
        Specification specification = Specification.load();
        Circumstances circumstances = new Circumstances(
                ChosenReadings.of(specification, readings), Circumstances.START, Optional.empty(), new Seed(1));
        try (BundledReference reference = BundledReference.start(Optional.of(misbehaviour))) {
            SubjectEndpoint subject = new SubjectEndpoint(reference.address(), Contract.load(), Duration.ofSeconds(10));
            try (TestBed bed = TestBed.open(subject, subject.readDeclaration(new Journal()), circumstances)) {
                Deployment deployment = new Deployment(bed);
                try {
                    return new Seen(way.apply(in(bed, deployment)), deployment.journal());
                } finally {
                    deployment.close();
                }
            }
        }
    }

    private static Walk in(TestBed bed, Deployment deployment) {
        References references = new References(deployment);
        references.publish(ClientSite.SECOND.siteCode(deployment.siteCodes()));
        references.publish(ClientSite.THIRD.siteCode(deployment.siteCodes()));
        Validation validation = new Validation(deployment, references, new Surroundings(bed, deployment, references));
        validation.configure(settings -> settings.withDistributionPoint(new DistributionPoint("dp1", List.of("KB1"))));
        return new Walk(bed, deployment, references, validation);
    }

    @ParameterizedTest(name = "{0} is caught by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            checks-reference-before-time       | 2 | SHV-ORDER-01 | enforcement=on,age=24-hours-and-1-second,policies=1-second-older
            equal-age-is-too-old               | 1 | SHV-4-05     | age=24-hours
            equal-creation-date-goes-on        | 1 | SHV-4-01     | must-be-after=at-creation
            equal-timestamp-is-out-of-date     | 1 | SHV-5-02     | policies=as-new
            knows-every-failure-code           | 2 | SHV-7-04     | status=non-compliant,failure=client-component-with-an-unknown-code
            always-compliant                   | 2 | SHV-6-02     | status=non-compliant
            unknown-site-is-compliant          | 1 | SHV-2-01     | site=without-reference
            routes-to-every-distribution-point | 1 | REM-3-01     | enforcement=on,status=non-compliant
            """)
    void aWrongDecisionIsShownByTheSmallestCombination(
            String misbehaviour, int defects, String requirement, String combination) {
        Seen seen = walk(misbehaviour, space.withDefects(defects, new Choice("enforcement", "on")));

        Finding finding = seen.walked().finding().orElseThrow();
        assertThat(finding.requirement()).isEqualTo(requirement);
        assertThat(finding.again()).containsExactly("--combination", combination);
        assertThat(finding.actual()).contains("in the combination " + combination + ". Of ");
        assertThat(finding.met()).isEqualTo(requirement.equals("SHV-ORDER-01") ? List.of() : List.of("SHV-ORDER-01"));
        assertThat(seen.journal().all().stream().map(exchange -> exchange.number()))
                .as("the evidence is kept")
                .containsAll(finding.evidence());
        assertThat(finding.evidence()).isNotEmpty();
        assertThat(seen.journal().all()).as("and little else").hasSizeLessThan(120);
    }

    @Test
    void rightDecisionsAreCountedAndTheirExchangesForgotten() {
        Seen seen = walk("no-op", space.withDefects(2, new Choice("enforcement", "on")));

        assertThat(seen.walked()).isEqualTo(new Walked(383, Optional.empty()));
        assertThat(seen.journal().forgotten()).isEqualTo(383);
        assertThat(seen.journal().all()).hasSizeLessThan(100);
    }

    @Test
    void oneCombinationCanBeAskedForAlone() {
        Combination combination = space.named("enforcement=on,age=24-hours,policies=1-second-older");
        Seen seen = walk("equal-age-is-too-old", Map.of(), walk -> walk.alone(combination));
        Seen right = walk("no-op", Map.of(), walk -> walk.alone(combination));

        assertThat(seen.walked().right()).isZero();
        assertThat(seen.walked().finding().orElseThrow().again()).containsExactly("--combination", combination.name());
        assertThat(seen.walked().finding().orElseThrow().actual()).contains("Of 1 decisions 1 is wrong");
        assertThat(right.walked()).isEqualTo(new Walked(1, Optional.empty()));
    }

    /** Whoever always says the same is wrong in many ways, none of which is the order. */
    @Test
    void eachRequirementThatIsNotMetIsNamedWithHowOften() {
        Finding finding = walk("always-compliant", space.withDefects(2, new Choice("enforcement", "off")))
                .walked()
                .finding()
                .orElseThrow();

        assertThat(finding.actual())
                .contains(
                        "SHV-2-01 (the smallest is site=without-reference)",
                        "against SHV-4-01 (",
                        "against SHV-4-04 (",
                        "against SHV-5-01 (",
                        "against SHV-6-02")
                .endsWith("None is a matter of the order.");
    }

    @Test
    void underAnotherReadingJustTheDecisionsThatRestOnItAreWrong() {
        Map<String, String> goesOn = Map.of("must-be-after-equal", "goes-on");
        Choice on = new Choice("enforcement", "on");
        Seen asByDefault = walk("no-op", goesOn, walk -> walk.through(space.withDefects(2, on)));
        Seen otherwise = walk("equal-creation-date-goes-on", goesOn, walk -> walk.through(space.withDefects(2, on)));

        long resting = space.withDefects(2, on)
                .filter(row -> row.value("must-be-after").equals("at creation"))
                .filter(row ->
                        row.defects().stream().map(Factor::name).noneMatch(Set.of("machine-policy", "agent")::contains))
                .filter(row -> !Set.of("without reference", "not in directory", "almost known")
                        .contains(row.value("site")))
                .filter(row -> !row.value("age").equals("24 hours and 1 second"))
                .filter(row -> !row.value("age").equals("400 days"))
                .count();
        assertThat(asByDefault.walked().right()).isEqualTo(383 - resting);
        assertThat(asByDefault.walked().finding().orElseThrow().requirement()).isEqualTo("SHV-4-02");
        assertThat(otherwise.walked()).isEqualTo(new Walked(383, Optional.empty()));
    }

    @Test
    void whereEverySiteIsKnownJustTheOneWithoutReferenceIsJudgedOtherwise() {
        Finding finding = walk(
                        "no-op",
                        Map.of("non-nap-sites-publish", "known"),
                        walk -> walk.through(space.withDefects(1, new Choice("enforcement", "off"))))
                .walked()
                .finding()
                .orElseThrow();

        assertThat(finding.again()).containsExactly("--combination", "site=without-reference");
        assertThat(finding.actual()).contains("1 is wrong: 1 against SHV-2-01");
    }

    @Test
    void everyValueOfTheTableMeansSomething() {
        Stream<Combination> singles =
                Stream.of("on", "off").flatMap(value -> space.withDefects(1, new Choice("enforcement", value)));

        assertThat(walk("no-op", singles).walked().finding()).isEmpty();
    }
}
