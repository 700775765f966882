package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;

class ExaminerTest {
    private final Question question = new Question();
    private final Examiner examiner = new Examiner(question);

    @Test
    void countsWhatWasAskedWhateverWasFound() {
        question.begin(List.of("@shv-point", "@SHV-3-01", "@reading-cleared-value"));
        assertThat(examiner.checks()).isZero();
        examiner.examine(input -> Optional.empty(), "");
        assertThatThrownBy(() ->
                        examiner.examine(input -> Optional.of(new Discrepancy("this", "that", List.of(3, 4))), ""))
                .isInstanceOfSatisfying(
                        NonConformance.class,
                        nonConformance -> assertThat(nonConformance.finding())
                                .isEqualTo(new Finding("SHV-3-01", "this", "that", List.of(3, 4))))
                .hasMessage("SHV-3-01: expected this; seen: that");
        assertThat(examiner.checks()).isEqualTo(2);
    }

    @Test
    void countsManyRightAnswersAndTheWrongOne() {
        question.begin(List.of("@shv-point", "@SHV-ORDER-01"));
        examiner.examine(333, Optional.empty());
        assertThat(examiner.checks()).isEqualTo(333);
        Finding finding = new Finding("SHV-4-05", "this", "that", List.of(3));
        assertThatThrownBy(() -> examiner.examine(10, Optional.of(finding)))
                .isInstanceOfSatisfying(
                        NonConformance.class,
                        nonConformance -> assertThat(nonConformance.finding()).isEqualTo(finding));
        assertThat(examiner.checks()).isEqualTo(344);
    }

    @Test
    void theConclusionIsNoCheck() {
        question.begin(List.of("@shv-point", "@SHV-3-01"));
        Optional<Finding> found = Optional.of(new Finding("SHV-ISOLATION-01", "this", "that", List.of(3)));
        examiner.conclude(found);
        assertThat(examiner.checks()).isZero();

        examiner.examine(input -> Optional.empty(), "");
        examiner.conclude(Optional.empty());
        assertThatThrownBy(() -> examiner.conclude(found))
                .isInstanceOfSatisfying(
                        NonConformance.class,
                        nonConformance -> assertThat(nonConformance.finding()).isEqualTo(found.orElseThrow()));
        assertThat(examiner.checks()).isOne();
    }

    @Test
    void theQuestionNamesTheRoles() {
        question.begin(List.of("@shv-point", "@SHV-3-01"));
        assertThat(question.roles()).containsExactly(Role.SHV_POINT);
    }

    @Test
    void aScenarioWithoutARequirementIsTheKitsFault() {
        assertThatThrownBy(() -> question.begin(List.of("@shv-point", "@needs-settable-clock")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@SHV-3-01");
    }
}
