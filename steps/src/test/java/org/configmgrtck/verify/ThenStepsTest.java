package org.configmgrtck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.recheck.CheckFunctions;
import org.configmgrtck.run.SuiteParameters;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.HealthState;
import org.junit.jupiter.api.Test;

class ThenStepsTest {
    private static final String CHECKS = "org.configmgrtck.check";

    /** Whoever adds a step, or a check to one, writes it into then.properties. */
    @Test
    void theTableHasTheChecksOfEveryStep() {
        Map<String, Set<String>> expected = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(SuiteParameters.GLUE).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Then.class))
                        .forEach(method -> expected.put(
                                method.getOwner().getSimpleName() + "." + method.getName(), checks(method)));
        Map<String, Set<String>> found = new TreeMap<>();
        ThenSteps.table().forEach((step, checks) -> found.put(step, names(checks)));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    @Test
    void everyCheckOfTheTableIsOneFunction() {
        ThenSteps.table().values().stream()
                .flatMap(checks -> names(checks).stream())
                .filter(name -> !name.equals(Examiner.WALK))
                .forEach(name -> assertThat(CheckFunctions.named(name)).isNotNull());
    }

    @Test
    void aSentenceGivesItsWordsToItsChecks() {
        ThenSteps steps = ThenSteps.load();
        assertThat(steps.of("the client counts as compliant and gets full access"))
                .containsExactly(new ThenSteps.Expected("AccessCheck.is", List.of(HealthState.COMPLIANT, Access.FULL)));
        assertThat(steps.of("every client policy is signed with the new certificate"))
                .containsExactly(
                        new ThenSteps.Expected("SignedAssignmentsCheck.signedWith", List.of("the new certificate")));
        assertThat(steps.of("the outcome is compliant"))
                .containsExactly(new ThenSteps.Expected("OutcomeCheck.is", List.of(ExpectedOutcome.COMPLIANT)));
    }

    /** Those that the method refers to itself, and by way of others of its class. */
    private static Set<String> checks(JavaMethod method) {
        Set<String> checks = new TreeSet<>();
        JavaClass owner = method.getOwner();
        method.getMethodReferencesFromSelf().stream()
                .filter(reference -> reference.getTargetOwner().getPackageName().equals(CHECKS))
                .forEach(reference -> checks.add(reference.getTargetOwner().getSimpleName() + "."
                        + reference.getTarget().getName()));
        method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(owner))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(called -> !called.equals(method))
                .forEach(called -> checks.addAll(checks(called)));
        boolean counts = method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Examiner.class)
                        && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(int.class));
        if (counts) {
            checks.add(Examiner.WALK);
        }
        return checks;
    }

    private static Set<String> names(List<String> checks) {
        Set<String> names = new TreeSet<>();
        checks.forEach(check -> names.add(check.replaceFirst(" \\[.*", "")));
        return names;
    }
}
