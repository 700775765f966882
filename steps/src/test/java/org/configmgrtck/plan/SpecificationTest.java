package org.configmgrtck.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Scenario;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;

/** The features, the requirements and the readings fit together. */
class SpecificationTest {
    private static final Pattern IMPLEMENTATION = Pattern.compile(
            "\\b(?:GET|POST|PUT|DELETE|PATCH|HEAD)\\b|(?i:json|xml|http|ldap|millisecond|endpoint|\\bURL\\b)");
    private static final Pattern FAMILIES = Pattern.compile("@(?:needs-settable-clock|reading-[a-z-]+(?:=[a-z-]+)?"
            + "|site-server|policy-client|shv-point|health-agent|network-policy-server|[A-Z]+(?:-[A-Z0-9]+)+)");

    private static final Predicate<String> MOVES_CLOCK = Pattern.compile(
                    " have passed$| later$| UTC$| pass(?:es)?(?:, one by one| \\d+ times)$| an hour apart: | day\\b.*\"$")
            .asPredicate();

    private final Specification specification = Specification.load();
    private final List<Pickle> scenarios = Pickles.read();

    private static Set<String> requirements(Pickle pickle) {
        return new TreeSet<>(ScenarioTags.requirements(Pickles.tags(pickle)));
    }

    /** Of each scenario what the function finds wrong with it, for a message that can be read. */
    private List<String> wrong(Function<Pickle, ? extends Collection<?>> find) {
        assertThat(scenarios).isNotEmpty();
        return scenarios.stream()
                .filter(pickle -> !find.apply(pickle).isEmpty())
                .map(pickle -> Pickles.name(pickle) + ": " + find.apply(pickle))
                .toList();
    }

    private Requirement asked(Pickle pickle) {
        return specification.requirements().get(requirements(pickle).iterator().next());
    }

    @Test
    void eachScenarioAsksOneRequirementThatThereIs() {
        assertThat(wrong(pickle -> requirements(pickle).size() == 1 ? List.of() : List.of(requirements(pickle))))
                .isEmpty();
        assertThat(wrong(pickle -> without(
                        requirements(pickle), specification.requirements().keySet())))
                .isEmpty();
    }

    @Test
    void aRequirementIsAskedUnlessItSaysWhyNot() {
        Set<String> asked = scenarios.stream()
                .flatMap(pickle -> requirements(pickle).stream())
                .collect(toCollection(TreeSet::new));
        Set<String> tested = specification.requirements().values().stream()
                .filter(requirement -> requirement.notTested().isEmpty())
                .map(Requirement::id)
                .collect(toCollection(TreeSet::new));
        assertThat(asked).isEqualTo(tested);
        assertThat(tested)
                .as("some are not tested")
                .hasSizeLessThan(specification.requirements().size());
    }

    @Test
    void eachScenarioIsForARoleOfItsRequirement() {
        assertThat(wrong(pickle -> ScenarioTags.roles(Pickles.tags(pickle)).isEmpty() ? List.of("no role") : List.of()))
                .isEmpty();
        assertThat(wrong(pickle -> without(
                        ScenarioTags.roles(Pickles.tags(pickle)), asked(pickle).roles())))
                .isEmpty();
    }

    @Test
    void eachReadingThatIsNamedExists() {
        Set<String> named = scenarios.stream()
                .flatMap(pickle -> ScenarioTags.readings(Pickles.tags(pickle)).stream())
                .collect(toSet());
        assertThat(named).isNotEmpty().isSubsetOf(specification.readings().keySet());
    }

    @Test
    void eachReadingThatLeavesAQuestionOpenIsObserved() {
        Set<String> named = scenarios.stream()
                .flatMap(pickle -> ScenarioTags.readings(Pickles.tags(pickle)).stream())
                .collect(toSet());
        Set<String> open = specification.readings().values().stream()
                .filter(Reading::isOpen)
                .map(Reading::name)
                .collect(toSet());
        assertThat(open).isNotEmpty().isSubsetOf(named);
    }

    @Test
    void eachValueOfAReadingThatIsNamedExists() {
        assertThat(wrong(pickle -> ScenarioTags.readingValues(Pickles.tags(pickle)).entrySet().stream()
                        .filter(entry ->
                                !specification.readings().get(entry.getKey()).allows(entry.getValue()))
                        .map(Object::toString)
                        .toList()))
                .isEmpty();
    }

    @Test
    void aScenarioNamesTheReadingsOfItsRequirement() {
        assertThat(wrong(pickle -> without(asked(pickle).readings(), ScenarioTags.readings(Pickles.tags(pickle)))))
                .isEmpty();
    }

    @Test
    void everyTagBelongsToAFamily() {
        assertThat(wrong(pickle -> Pickles.tags(pickle).stream()
                        .filter(FAMILIES.asMatchPredicate().negate())
                        .toList()))
                .isEmpty();
    }

    @Test
    void eachScenarioHasThreeToSixSteps() {
        assertThat(wrong(pickle -> {
                    int steps = pickle.getSteps().size();
                    return steps >= 3 && steps <= 6 ? List.of() : List.of(steps);
                }))
                .isEmpty();
    }

    @Test
    void eachScenarioHasOneWhenBetweenGivenAndThen() {
        assertThat(wrong(pickle -> {
                    String order = pickle.getSteps().stream()
                            .map(step -> step.getType().orElseThrow().name().substring(0, 1))
                            .collect(joining());
                    return order.matches("C+AO+") ? List.of() : List.of(order);
                }))
                .isEmpty();
    }

    @Test
    void noStepSpeaksOfTheImplementation() {
        assertThat(wrong(pickle -> Pickles.steps(pickle).stream()
                        .filter(IMPLEMENTATION.asPredicate())
                        .toList()))
                .isEmpty();
    }

    @Test
    void aFeatureFileFitsOnThreePages() {
        assertThat(FeatureText.read())
                .allSatisfy((path, lines) -> assertThat(lines).as(path).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void noScenarioStandsOutsideOfARule() {
        assertThat(children().flatMap(child -> child.getScenario().stream()).map(Scenario::getName))
                .isEmpty();
    }

    @Test
    void noTwoScenariosHaveOneId() {
        Map<String, List<String>> places = SpecifiedScenarios.read().stream()
                .collect(groupingBy(
                        PlannedScenario::scenario,
                        TreeMap::new,
                        mapping(scenario -> scenario.feature() + ":" + scenario.line(), toList())));
        assertThat(places.entrySet().stream()
                        .filter(id -> id.getValue().size() > 1)
                        .map(id -> id.getKey() + " is the id of scenarios in " + id.getValue()))
                .as("give all but one of them another name")
                .isEmpty();
    }

    @Test
    void whoMovesTheClockSaysSo() {
        assertThat(wrong(pickle -> Pickles.tags(pickle).contains(ScenarioTags.NEEDS_SETTABLE_CLOCK)
                        ? List.of()
                        : Pickles.steps(pickle).stream().filter(MOVES_CLOCK).toList()))
                .isEmpty();
        assertThat(scenarios.stream()
                        .flatMap(pickle -> Pickles.steps(pickle).stream())
                        .filter(MOVES_CLOCK))
                .isNotEmpty();
    }

    private static Stream<FeatureChild> children() {
        return Pickles.documents().stream()
                .flatMap(document -> document.getFeature().stream())
                .flatMap(feature -> feature.getChildren().stream());
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        Set<T> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
