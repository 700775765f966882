package org.configmgrtck.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {
    @ParameterizedTest
    @CsvSource({
        "TRUST-01, TRUST-01, CAUGHT_PRECISELY",
        "'TRUST-01,ROOT-04', TRUST-01, CAUGHT_PRECISELY",
        "'TRUST-01,ROOT-04', TRUST-01 ROOT-04, CAUGHT_PRECISELY",
        "TRUST-01, TRUST-01 ROOT-04, CAUGHT_WITH_OTHERS",
        "TRUST-01, ROOT-04, CAUGHT_ELSEWHERE",
        "'TRUST-01,ROOT-04', ROOT-04, CAUGHT_ELSEWHERE",
        "TRUST-01, '', NOT_CAUGHT",
        "-, '', SURVIVED",
        "-, ROOT-04, ACCUSED"
    })
    void theResultFollowsFromWhatItBreaksAndWhatFailed(String breaks, String failed, Result result) {
        String[] ids = failed.isEmpty() ? new String[0] : failed.split(" ");
        assertThat(Trials.failing("x\t" + breaks + "\tIs wrong.", ids).result()).isEqualTo(result);
    }

    @Test
    void whatCouldNotTellCatchesNothing() {
        Trial trial = Trials.of("x\tCHECK-01\tHangs.", List.of(Trials.fact("CHECK-01", Small.hang())));
        assertThat(trial.result()).isEqualTo(Result.NOT_CAUGHT);
        assertThat(trial.inconclusive())
                .extracting(Undecided::reason)
                .containsExactly("hang: no answer to the policy cycle");
    }

    @Test
    void whatBreaksNothingMustPassEverything() {
        Trial trial = Trials.of("no-op\t-\tIs honest.", List.of(Trials.fact("CHECK-01", Small.hang())));
        assertThat(trial.result()).isEqualTo(Result.ACCUSED);
    }

    @Test
    void whoWasAskedNothingHasNotSurvived() {
        assertThat(Trials.of("no-op\t-\tIs honest.", List.of()).result()).isEqualTo(Result.ACCUSED);
    }

    @Test
    void aScenarioWithoutAFactIsTheKitsError() {
        Trial trial = TrialFacts.trial(
                Misbehaviour.listed("no-op\t-\tIs honest.").get(0),
                List.of("shv-point"),
                List.of("CHECK-01/asked", "CHECK-02/asked"),
                List.of(Trials.fact("CHECK-01", Small.passed())),
                Duration.ZERO);
        assertThat(trial.kitErrors()).extracting(Undecided::scenario).containsExactly("CHECK-02/asked");
        assertThat(trial.result()).isEqualTo(Result.ACCUSED);
    }

    @Test
    void whatDoesNotApplyWasNotAsked() {
        Trial trial = Trials.of(
                "no-op\t-\tIs honest.",
                List.of(Trials.fact("CHECK-01", Small.notApplicable()), Trials.fact("CHECK-02", Small.passed())));
        assertThat(trial.scenarios()).isEqualTo(1);
        assertThat(trial.mark("CHECK-01")).isEqualTo(Mark.NOT_ASKED);
        assertThat(trial.mark("CHECK-02")).isEqualTo(Mark.PASSED);
    }

    @Test
    void aKitErrorIsKept() {
        Trial trial =
                Trials.of("x\tCHECK-01\tIs wrong.", List.of(Trials.fact("CHECK-01", new Outcome.KitError("oops"))));
        assertThat(trial.kitErrors()).containsExactly(new Undecided("CHECK-01/asked", "oops"));
    }

    @Test
    void theListIsReadStrictly() {
        assertThat(Misbehaviour.listed("a\tX-01, Y-02\tIs wrong, in two ways.\nno-op\t-\tIs honest.\n"))
                .containsExactly(
                        new Misbehaviour("a", List.of("X-01", "Y-02"), "Is wrong, in two ways."),
                        new Misbehaviour("no-op", List.of(), "Is honest."));
        assertThatThrownBy(() -> Misbehaviour.listed("a X-01 Is wrong."))
                .hasMessageContaining("a X-01 Is wrong.")
                .hasMessageContaining("tabs");
    }
}
