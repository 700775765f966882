package org.configmgrtck.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.configmgrtck.check.HealthCheck;
import org.configmgrtck.walk.DecisionSpace.Choice;
import org.configmgrtck.walk.DecisionSpace.UnknownCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionSpaceTest {
    private final DecisionSpace space = DecisionSpace.load();

    /** What the scenarios of every-combination.feature ask. */
    private Stream<Combination> asked() {
        return Stream.of(
                        space.withDefects(2, new Choice("enforcement", "on")),
                        space.withDefects(2, new Choice("enforcement", "off")),
                        space.typical(new Choice("site", "own")),
                        space.typical(new Choice("site", "without reference")))
                .flatMap(Function.identity());
    }

    @Test
    void theScenariosAskForAtLeast1500DistinctDecisions() {
        assertThat(asked().distinct().count()).isGreaterThanOrEqualTo(1500);
    }

    @Test
    void noTwoCombinationsShareAName() {
        Set<Combination> all = asked().collect(Collectors.toSet());
        assertThat(all.stream().map(Combination::name)).doesNotHaveDuplicates().hasSizeGreaterThan(1500);
    }

    @Test
    void everyNameLeadsBackToItsCombination() {
        assertThat(asked())
                .allSatisfy(combination ->
                        assertThat(space.named(combination.name())).isEqualTo(combination));
    }

    @Test
    void everyTwoValuesOfTwoFactorsComeTogetherWhereTheyCan() {
        Set<List<Choice>> asked = asked().flatMap(this::pairsIn).collect(Collectors.toSet());
        List<Factor> factors = space.factors();
        Set<List<Choice>> all = IntStream.range(0, factors.size())
                .boxed()
                .flatMap(i -> factors.subList(i + 1, factors.size()).stream()
                        .flatMap(second -> pairs(factors.get(i), second)))
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(500);
        all.removeAll(asked);
        assertThat(all).isEmpty();
    }

    private Stream<List<Choice>> pairsIn(Combination row) {
        List<Choice> choices = space.factors().stream()
                .map(factor -> new Choice(factor.name(), row.value(factor.name())))
                .toList();
        return IntStream.range(0, choices.size())
                .boxed()
                .flatMap(i ->
                        choices.subList(i + 1, choices.size()).stream().map(second -> List.of(choices.get(i), second)));
    }

    private static Stream<List<Choice>> pairs(Factor one, Factor two) {
        return one.values().stream()
                .flatMap(first -> two.values().stream()
                        .filter(second -> canBeTogether(one, first, two, second))
                        .map(second -> List.of(new Choice(one.name(), first), new Choice(two.name(), second))));
    }

    private static boolean canBeTogether(Factor one, String first, Factor two, String second) {
        return second.equals(two.first())
                || two.onlyWith()
                        .map(needed -> needed.getOrDefault(one.name(), first))
                        .orElse(first)
                        .equals(first);
    }

    @Test
    void nothingIsAskedThatCannotBe() {
        assertThat(asked()).allMatch(Combination::possible);
        assertThat(asked())
                .noneMatch(row -> row.value("machine-policy").equals("not downloaded")
                        && !row.value("policies").equals("1 second newer"));
    }

    @Test
    void combinationsAreMadeAsTheyAreAskedFor() {
        assertThat(space.typical(new Choice("site", "own")).limit(1))
                .singleElement()
                .asString()
                .isEqualTo("passes-every-check");
    }

    @Test
    void theFirstValueOfAFactorIsTypical() {
        assertThat(space.factors()).allSatisfy(factor -> {
            assertThat(factor.values()).doesNotHaveDuplicates().containsAll(factor.typical());
            assertThat(factor.typical()).startsWith(factor.first());
        });
    }

    @Test
    void everyCheckHasAFactor() {
        assertThat(space.factors().stream()
                        .flatMap(factor -> factor.check().stream())
                        .map(HealthCheck::of))
                .containsExactlyInAnyOrder(HealthCheck.values());
    }

    @Test
    void aCombinationIsNamedByItsDefects() {
        Combination combination = space.named("status=none,age=24-hours");
        assertThat(combination.name()).isEqualTo("age=24-hours,status=none");
        assertThat(combination.touched())
                .containsExactlyInAnyOrder(HealthCheck.VALIDITY_PERIOD, HealthCheck.COMPLIANCE);
        assertThat(combination.without(combination.defects().get(0)).name()).isEqualTo("status=none");
        assertThat(space.named("passes-every-check").defects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "age",
                "age=24",
                "colour=red",
                "age=24-hours,",
                "missing-updates=KB1",
                "machine-policy=not-downloaded,policies=as-new"
            })
    void whatIsNoNameIsSaidSo(String name) {
        assertThatThrownBy(() -> space.named(name))
                .isInstanceOf(UnknownCombination.class)
                .hasMessageContaining("no combination '" + name + "'");
    }

    @Test
    void aChoiceThatIsNotInTheTableIsNamed() {
        assertThatThrownBy(() -> space.typical(new Choice("site", "elsewhere"))).hasMessageContaining("elsewhere");
    }
}
