package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.plan.Selection;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.verdict.Plan;
import org.junit.jupiter.api.Test;

class OneCombinationTest {
    private static final Optional<String> NAME = Optional.of("age=24-hours");

    private static Plan plan(String... only) {
        return Selection.of(SpecifiedScenarios.read(), List.of(only));
    }

    @Test
    void withoutOneThePlanStaysAsItIs() {
        Plan plan = plan();
        assertThat(OneCombination.of(plan, Optional.empty())).isSameAs(plan);
    }

    @Test
    void oneScenarioAsksForItHoweverMuchIsSelected() {
        assertThat(OneCombination.of(plan(), NAME).selected())
                .singleElement()
                .asString()
                .startsWith("SHV-ORDER-01/each-defect-by-itself");
        assertThat(OneCombination.of(plan("*"), NAME).partial()).isTrue();
        assertThat(OneCombination.of(plan("SHV-ORDER-01/all-typical*"), NAME).selected())
                .singleElement()
                .asString()
                .startsWith("SHV-ORDER-01/all-typical");
    }

    @Test
    void aNameThatNoCombinationHasIsWrongUsage() {
        assertThatThrownBy(() -> OneCombination.of(plan(), Optional.of("age=old")))
                .isInstanceOf(WrongUsage.class)
                .hasMessageStartingWith("--combination: ")
                .hasMessageContaining("24-hours-and-1-second");
    }

    @Test
    void aSelectionWithoutTheWalkIsWrongUsage() {
        assertThatThrownBy(() -> OneCombination.of(plan("SHV-3-01"), NAME))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("Leave out --only");
    }
}
