package org.configmgrtck.reference.shv.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.configmgrtck.reference.shv.Evaluations;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthStateReference;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.configmgrtck.reference.shv.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SevenChecksTest {
    private static final Duration TICK = Duration.ofNanos(1);

    private final Evaluations healthy = new Evaluations();

    /** What trips each check, in the order of the checks, and how it then ends. */
    private static final List<Map.Entry<Consumer<Evaluations>, String>> TRIPS = List.of(
            Map.entry(e -> e.machinePolicy = false, "compliant"),
            Map.entry(e -> e.references = Optional.of(HealthStateReferences.of(List.of())), "UNKNOWN VENDOR_SPECIFIC"),
            Map.entry(e -> e.agent = false, "compliant"),
            Map.entry(e -> e.createdAt = Evaluations.NOW.minus(Duration.ofHours(25)), "non-compliant TIME"),
            Map.entry(e -> e.policies = Evaluations.TIMESTAMP.minus(TICK), "non-compliant POLICIES"),
            Map.entry(e -> e.compliant = Optional.of(false), "non-compliant UPDATES"));

    static Stream<Arguments> pairs() {
        return IntStream.range(0, TRIPS.size())
                .boxed()
                .flatMap(first -> IntStream.range(first, TRIPS.size()).mapToObj(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theEarlierCheckDecides(int first, int second) {
        TRIPS.get(first).getKey().accept(healthy);
        TRIPS.get(second).getKey().accept(healthy);
        assertThat(end()).isEqualTo(TRIPS.get(first).getValue());
    }

    @Test
    void aHealthyClientIsCompliant() {
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void createdAtTheInstantThatItMustBeAfterIsNotAfterIt() {
        healthy.mustBeAfter = Optional.of(healthy.createdAt);
        assertThat(end()).isEqualTo("non-compliant TIME");
        healthy.mustBeAfter = Optional.of(healthy.createdAt.plus(TICK));
        assertThat(end()).isEqualTo("non-compliant TIME");
        healthy.mustBeAfter = Optional.of(healthy.createdAt.minus(TICK));
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void justAsOldAsTheValidityPeriodIsNotTooOld() {
        healthy.createdAt = Evaluations.NOW.minus(Duration.ofHours(24));
        assertThat(end()).isEqualTo("compliant");
        healthy.createdAt = healthy.createdAt.minus(TICK);
        assertThat(end()).isEqualTo("non-compliant TIME");
        healthy.createdAt = Evaluations.NOW.plus(Duration.ofDays(1));
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void policiesLaterThanTheReferenceAreUpToDate() {
        healthy.policies = Evaluations.TIMESTAMP.plus(TICK);
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void theLatestReferenceOfTheSiteCounts() {
        healthy.references = Optional.of(HealthStateReferences.of(List.of(
                new HealthStateReference("ABC", Evaluations.TIMESTAMP.plus(TICK)),
                new HealthStateReference("ABC", Evaluations.TIMESTAMP),
                new HealthStateReference("XYZ", Evaluations.NOW))));
        assertThat(end()).isEqualTo("non-compliant POLICIES");
    }

    @Test
    void aStatusThatCouldNotBeDeterminedIsNotCompliant() {
        healthy.compliant = Optional.empty();
        assertThat(end()).isEqualTo("non-compliant UPDATES");
    }

    @Test
    void aCompliantStatusOutweighsAFailure() {
        healthy.fails(FailureCategory.CLIENT_COMPONENT, "0x87D00283").compliant = Optional.of(true);
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void aKnownFailureKeepsItsCategory() {
        assertThat(healthy.fails(FailureCategory.CLIENT_COMPONENT, "0x87D00283").ends(SevenChecks.inOrder()))
                .isEqualTo("FAILURE CLIENT_COMPONENT");
        assertThat(healthy.fails(FailureCategory.CLIENT_COMMUNICATION, "0x87d00293")
                        .ends(SevenChecks.inOrder()))
                .isEqualTo("FAILURE CLIENT_COMMUNICATION");
        assertThat(healthy.fails(FailureCategory.CLIENT_COMPONENT, "0x00000001").ends(SevenChecks.inOrder()))
                .isEqualTo("FAILURE CLIENT_COMPONENT");
        healthy.compliant = Optional.of(false);
        assertThat(end()).isEqualTo("FAILURE CLIENT_COMPONENT");
    }

    @Test
    void anyOtherFailureIsVendorSpecific() {
        for (String code : List.of("0x87D00284", "0x00000000", "0x00000002", "0xFFFFFFFF")) {
            healthy.fails(FailureCategory.CLIENT_COMPONENT, code);
            assertThat(end()).isEqualTo("FAILURE VENDOR_SPECIFIC");
        }
    }

    @Test
    void withoutReferencesTheServerHasFailedUnlessCheckOneDecides() {
        healthy.references = Optional.empty();
        assertThat(end()).isEqualTo("FAILURE SERVER_COMMUNICATION");
        healthy.machinePolicy = false;
        assertThat(end()).isEqualTo("compliant");
    }

    @Test
    void someCheckHasToDecide() {
        Sequence withoutTheLast = new Sequence(SevenChecks.inOrder().subList(0, 7));
        healthy.fails(FailureCategory.CLIENT_COMPONENT, "0x87D00283");
        assertThatThrownBy(() -> withoutTheLast.evaluate(healthy.evaluation()))
                .hasMessage("No check decided on the statement of health soh.");
    }

    private String end() {
        return healthy.ends(SevenChecks.inOrder());
    }
}
