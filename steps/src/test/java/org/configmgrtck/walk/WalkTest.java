package org.configmgrtck.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        try (BundledReference reference = BundledReference.start(Optional.of(misbehaviour))) {
            SubjectEndpoint subject = new SubjectEndpoint(reference.address(), Contract.load(), Duration.ofSeconds(10));
            try (TestBed bed =
                    TestBed.open(subject, subject.readDeclaration(new Journal()), Circumstances.standard())) {
                Deployment deployment = new Deployment(bed);
                try {
                    return new Seen(in(bed, deployment).through(combinations), deployment.journal());
                } finally {
                    deployment.close();
                }
            }
        }
    }

    private static Walk in(TestBed bed, Deployment deployment) {
        References references = new References(deployment);
        references.publish(ClientSite.SECOND.siteCode());
        references.publish(ClientSite.THIRD.siteCode());
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
        assertThat(finding.actual()).endsWith("--combination " + combination);
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
        Seen seen = walk("equal-age-is-too-old", Stream.of(space.named("age=24-hours")));

        assertThat(seen.walked().right()).isZero();
        assertThat(seen.walked().finding().orElseThrow().actual()).contains("1 of 1 decisions");
    }

    @Test
    void everyValueOfTheTableMeansSomething() {
        Stream<Combination> singles =
                Stream.of("on", "off").flatMap(value -> space.withDefects(1, new Choice("enforcement", value)));

        assertThat(walk("no-op", singles).walked().finding()).isEmpty();
    }
}
