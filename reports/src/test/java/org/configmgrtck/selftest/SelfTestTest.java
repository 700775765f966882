package org.configmgrtck.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.verdict.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfTestTest {
    private static final Trial NO_OP = Trials.failing("no-op\t-\tIs honest.");
    private static final Trial CAUGHT = Trials.failing("a\tTRUST-01\tIs wrong.", "TRUST-01");
    private static final Trial IMPRECISE = Trials.failing("b\tTRUST-01\tIs wrong.", "TRUST-01", "ROOT-04");

    @Test
    void passesIfAllIsAsItShouldBe() {
        SelfTest test = Trials.selfTest(List.of(), NO_OP, CAUGHT);
        assertThat(test.exitCode()).isEqualTo(ExitCode.CONFORMANT);
        assertThat(test.because()).isEmpty();
        assertThat(test.wrong()).isEmpty();
    }

    @Test
    void aSelectedOneIsPartial() {
        SelfTest test = Trials.selfTest(List.of("a"), CAUGHT);
        assertThat(test.exitCode()).isEqualTo(ExitCode.NOT_DECIDED);
        assertThat(test.because()).containsExactly("Not every misbehaviour was tried (--only)");
    }

    @Test
    void aSelectedOneCanFail() {
        Trial missed = Trials.failing("c\tTRUST-01\tIs wrong.");
        assertThat(Trials.selfTest(List.of("c"), missed).exitCode()).isEqualTo(ExitCode.NOT_CONFORMANT);
    }

    @Test
    void oneThatIsNotCaughtIsEnoughToFail() {
        SelfTest test = Trials.selfTest(List.of(), NO_OP, CAUGHT, Trials.failing("c\tTRUST-01\tIs wrong.", "ROOT-04"));
        assertThat(test.exitCode()).isEqualTo(ExitCode.NOT_CONFORMANT);
        assertThat(test.because()).contains("1 of 2 misbehaviours not caught");
    }

    @Test
    void accusingWhatBreaksNothingIsEnoughToFail() {
        SelfTest test = Trials.selfTest(List.of(), Trials.failing("no-op\t-\tIs honest.", "ROOT-04"), CAUGHT);
        assertThat(test.exitCode()).isEqualTo(ExitCode.NOT_CONFORMANT);
        assertThat(test.because()).containsExactly("What breaks nothing was accused");
    }

    @ParameterizedTest
    @CsvSource({"19, 1, CONFORMANT", "18, 1, NOT_CONFORMANT", "95, 5, CONFORMANT", "94, 6, NOT_CONFORMANT"})
    void fiveInAHundredMayBeImprecise(int precise, int imprecise, ExitCode exitCode) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < precise + imprecise; i++) {
            trials.add(i < precise ? CAUGHT : IMPRECISE);
        }
        assertThat(Trials.selfTest(List.of(), trials.toArray(Trial[]::new)).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void aKitErrorIsNoVerdict() {
        Trial broken = Trials.of("d\tCHECK-01\tIs wrong.", List.of(Trials.fact("CHECK-01", new Outcome.KitError("x"))));
        assertThat(Trials.selfTest(List.of(), NO_OP, broken).exitCode()).isEqualTo(ExitCode.KIT_FAILED);
    }

    @Test
    void countsEachResultOnce() {
        SelfTest test = Trials.everyResult();
        assertThat(test.harmful()).isEqualTo(4);
        assertThat(test.caught()).isEqualTo(2);
        assertThat(Result.values())
                .allSatisfy(result -> assertThat(test.count(result)).isEqualTo(1));
    }
}
