package org.configmgrtck.plan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.FailureCode;
import org.configmgrtck.health.Trait;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Tampering;
import org.configmgrtck.siteserver.CertificateFitness;
import org.junit.jupiter.api.Test;

/** Each sentence of the specification means one thing, and nothing can be said that is not said. */
class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.read();
    private final Set<String> steps = Pickles.read().stream()
            .flatMap(pickle -> Pickles.steps(pickle).stream())
            .collect(toCollection(TreeSet::new));

    @Test
    void everyStepHasJustOneDefinition() {
        assertThat(steps)
                .hasSizeGreaterThan(50)
                .allSatisfy(step -> assertThat(vocabulary.of(step)).as(step).hasSize(1));
    }

    @Test
    void noTwoDefinitionsAreEqual() {
        assertThat(vocabulary.definitions()).hasSizeGreaterThan(40);
        assertThat(vocabulary.definitions().stream()
                        .map(definition -> definition.expression().getSource()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDefinitionIsUsed() {
        Set<String> used = steps.stream()
                .flatMap(step -> vocabulary.of(step).stream())
                .map(definition -> definition.expression().getSource())
                .collect(toCollection(TreeSet::new));
        assertThat(vocabulary.definitions().stream()
                        .map(definition -> definition.expression().getSource()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyArgumentHasAPlace() {
        assertThat(vocabulary.definitions()).allSatisfy(definition -> {
            Method method = definition.method();
            String source = definition.expression().getSource();
            assertThat(source.chars().filter(c -> c == '{').count()).as(source).isEqualTo(method.getParameterCount());
        });
    }

    @Test
    void everyPhraseIsUsed() {
        Set<String> unused = phrases()
                .filter(phrase -> steps.stream().noneMatch(step -> step.contains(phrase)))
                .collect(toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTraitOfAStatementOfHealthIsUsed() {
        assertThat(Trait.values())
                .allSatisfy(trait -> assertThat(steps)
                        .as("%s", trait)
                        .anyMatch(step -> trait.wording().matcher(step).find()));
    }

    @Test
    void anotherWordingIsNoStep() {
        assertThat(vocabulary.of("the management point is in good health")).isEmpty();
        assertThatThrownBy(() -> vocabulary.of("a statement of health that passes every check, but is late"))
                .hasStackTraceContaining("'is late' is not one of");
        assertThatThrownBy(() -> vocabulary.of("the management point alters everything"))
                .hasRootCauseMessage("'alters everything' is not one of "
                        + Arrays.stream(Tampering.values())
                                .map(Tampering::phrase)
                                .toList());
    }

    private static Stream<String> phrases() {
        return Stream.of(
                        Arrays.stream(CertificateChange.values()).map(CertificateChange::phrase),
                        Arrays.stream(Hierarchy.values()).skip(1).map(Hierarchy::phrase),
                        Arrays.stream(Tampering.values()).map(Tampering::phrase),
                        Arrays.stream(Attack.values()).map(Attack::phrase),
                        Arrays.stream(CertificateFitness.values()).map(CertificateFitness::phrase),
                        Arrays.stream(Source.values()).map(Source::phrase),
                        Arrays.stream(ClientSite.values()).map(ClientSite::phrase),
                        Arrays.stream(FailureCode.values()).map(FailureCode::phrase),
                        Arrays.stream(ExpectedOutcome.values()).map(ExpectedOutcome::phrase))
                .flatMap(phrases -> phrases);
    }
}
