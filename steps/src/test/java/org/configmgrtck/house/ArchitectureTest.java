package org.configmgrtck.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What keeps the kit honest is in its structure, so its structure is tested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String KIT = "org.configmgrtck..";
    private static final String REFERENCE = "org.configmgrtck.reference..";

    private final JavaClasses everything = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.configmgrtck");

    @Test
    void theReferenceKnowsNoKitClass() {
        check(classes()
                .that()
                .resideInAPackage(REFERENCE)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(REFERENCE).or(resideOutsideOfPackage("org.configmgrtck.."))));
    }

    @Test
    void noKitClassKnowsTheReference() {
        check(noClasses()
                .that()
                .resideInAPackage(KIT)
                .and()
                .resideOutsideOfPackage(REFERENCE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(REFERENCE));
    }

    @Test
    void checksDoNoInputOrOutput() {
        check(noClasses()
                .that()
                .resideInAPackage("org.configmgrtck.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "java.nio.file..",
                        "org.configmgrtck.deployment..",
                        "org.configmgrtck.doubles..",
                        "org.configmgrtck.run..",
                        "org.configmgrtck.cli.."));
    }

    @Test
    void doublesDoNotJudge() {
        check(noClasses()
                .that()
                .resideInAPackage("org.configmgrtck.doubles..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.configmgrtck.check..", "org.configmgrtck.fact..", "org.configmgrtck.verdict.."));
    }

    @Test
    void onlyTheReportsModuleKnowsReportFormats() {
        check(noClasses()
                .that()
                .resideInAPackage(KIT)
                .and()
                .resideOutsideOfPackages("org.configmgrtck.document..", "org.configmgrtck.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.configmgrtck.document.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("org.configmgrtck.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyOnePlaceIsStaticAndMutable() {
        check(fields().that().areStatic().should().beFinal());
        check(classes()
                .that()
                .containAnyFieldsThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are static references that change",
                        field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isAssignableTo(AtomicReference.class)))
                .should()
                .haveSimpleName("CurrentTestBed"));
    }

    private void check(ArchRule rule) {
        rule.check(everything);
    }
}
