package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.junit.jupiter.api.Test;

class HealthEventsCheckTest {
    private static final Instant START = Situations.NOW;
    private static final Instant FORMER = Situations.REFERENCE;
    private static final Instant NEWER = FORMER.plusSeconds(3600);

    private final List<HealthMoment> moments = new ArrayList<>();
    private Optional<Instant> reference = Optional.of(FORMER);
    private Instant now = START;
    private ShvPointSettings settings = ShvPointSettings.initial();
    private boolean configured;
    private boolean reachable = true;

    HealthEventsCheckTest() {
        answered("compliant");
    }

    private HealthEventsCheckTest pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    private HealthEventsCheckTest published(Instant timestamp) {
        reference = Optional.of(timestamp);
        return this;
    }

    private HealthEventsCheckTest withdrawn() {
        reference = Optional.empty();
        return this;
    }

    private HealthEventsCheckTest configured(ShvPointSettings others) {
        settings = others;
        configured = true;
        return this;
    }

    private HealthEventsCheckTest up(boolean up) {
        reachable = up;
        return this;
    }

    /** A client with the policies of the first reference presents a statement, and gets this answer. */
    private void answered(String answer) {
        answered(answer, Optional.of(HealthState.COMPLIANT));
    }

    private void answered(String answer, Optional<HealthState> status) {
        StatementOfHealth statement = new StatementOfHealth(
                "soh", "ABC", true, true, now, Optional.of(FORMER), status, Optional.empty(), List.of());
        moments.add(new HealthMoment(
                "event " + moments.size(),
                new Situation(
                        statement,
                        settings,
                        reference.map(one -> Map.of("ABC", one)).orElse(Map.of()),
                        Set.of(),
                        List.of(Situations.KNOWN),
                        now),
                reachable,
                configured,
                response(answer),
                List.of(Exchanges.assignments(moments.size()))));
        configured = false;
    }

    private static StatementOfHealthResponse response(String answer) {
        return new StatementOfHealthResponse(
                "soh",
                Optional.of(answer)
                        .filter(word -> !word.equals("unknown"))
                        .map(word -> word.equals("compliant") ? HealthState.COMPLIANT : HealthState.NON_COMPLIANT),
                Optional.of(new StatementOfHealthResponse.Failed("unknown", "vendor-specific"))
                        .filter(error -> answer.equals("unknown")),
                List.of(),
                List.of());
    }

    private void holds() {
        assertThat(HealthEventsCheck.judged(moments)).isEmpty();
    }

    private void fails(String requirement, String actual) {
        assertThat(HealthEventsCheck.judged(moments)).hasValueSatisfying(found -> {
            assertThat(found.blamed()).contains(requirement);
            assertThat(found.actual()).isEqualTo("after event " + (moments.size() - 1) + ": " + actual);
            assertThat(found.evidence()).containsExactly(moments.size() - 1);
        });
        moments.remove(moments.size() - 1);
    }

    @Test
    void withoutEventsNothingIsShown() {
        assertThat(HealthEventsCheck.judged(moments))
                .hasValueSatisfying(found -> assertThat(found.actual()).isEqualTo("none came"));
    }

    @Test
    void aChangeIsSeenAfterTheIntervalAndNotBefore() {
        published(NEWER).pass(59).answered("non-compliant");
        fails("REF-FETCH-01", "health state non-compliant");
        answered("compliant");
        holds();
        pass(1).answered("compliant");
        fails("REF-FETCH-01", "health state compliant");
        answered("non-compliant");
        holds();
        withdrawn().pass(59).answered("non-compliant");
        pass(1).answered("unknown");
        holds();
    }

    @Test
    void theIntervalBeginsAnewWithEachFetch() {
        pass(75).answered("compliant");
        published(NEWER).pass(50).answered("non-compliant");
        fails("REF-FETCH-01", "health state non-compliant");
    }

    @Test
    void whatIsWrongWithAnyReferencesIsAMatterOfTheCheck() {
        answered("compliant", Optional.of(HealthState.NON_COMPLIANT));
        fails("SHV-6-02", "health state compliant");
        pass(25 * 60).answered("unknown");
        fails("SHV-6-01", "error of status unknown in the failure category vendor-specific");
    }

    @Test
    void whatIsToldTooMuchIsAMatterOfTelling() {
        answered("compliant");
        HealthMoment last = moments.remove(1);
        moments.add(new HealthMoment(
                last.event(),
                last.situation(),
                true,
                false,
                new StatementOfHealthResponse(
                        "soh", Optional.of(HealthState.COMPLIANT), Optional.empty(), List.of("log-error"), List.of()),
                last.exchanges()));
        fails("REM-0-01", "told to [log-error] with fixed routes to []");
    }

    @Test
    void newSettingsMayFetchAndThenTheIntervalCounts() {
        published(NEWER)
                .pass(10)
                .configured(settings.withValidityPeriodHours(48))
                .answered("non-compliant");
        pass(55).answered("compliant");
        fails("REF-FETCH-01", "health state compliant");
    }

    @Test
    void newSettingsNeedNotFetch() {
        published(NEWER)
                .pass(10)
                .configured(settings.withValidityPeriodHours(48))
                .answered("compliant");
        pass(50).answered("compliant");
        fails("REF-FETCH-01", "health state compliant");
        answered("non-compliant");
        holds();
    }

    @Test
    void whetherAnotherIntervalBearsOnThePresentOneIsOpen() {
        pass(10).configured(settings.withQueryIntervalMinutes(100)).answered("compliant");
        published(NEWER).pass(60).answered("compliant");
        holds();
        moments.remove(2);
        answered("non-compliant");
        holds();
        moments.remove(2);
        pass(45).answered("compliant");
        fails("REF-FETCH-01", "health state compliant");
    }

    @Test
    void aFetchThatFailsMakesNobodyCompliant() {
        published(NEWER).pass(61).answered("non-compliant");
        up(false).pass(61).answered("compliant");
        assertThat(HealthEventsCheck.judged(moments))
                .hasValueSatisfying(found -> assertThat(found.expected()).contains("non-compliant"));
        moments.remove(2);
        answered("unknown");
        up(true).published(FORMER).answered("unknown");
        holds();
        pass(60).answered("unknown");
        fails("SHV-6-01", "error of status unknown in the failure category vendor-specific");
        answered("compliant");
        holds();
    }

    @Test
    void whatBecomesOfAnybodyElseThenIsOpen() {
        up(false).pass(61).answered("unknown");
        pass(1).answered("non-compliant");
        pass(1).answered("compliant");
        holds();
    }
}
