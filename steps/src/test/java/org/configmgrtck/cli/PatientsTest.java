package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.DeclarationAudit;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Doctor;
import org.configmgrtck.doctor.Problem;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an implementation is for the scenarios to say: the doctor has nothing against it. */
@TestInstance(Lifecycle.PER_CLASS)
class PatientsTest {
    /** By their names, all that concern clocks, times, the directory, and references. */
    private static final List<String> CONCERNED = List.of(
            "age",
            "clock",
            "creat",
            "date",
            "director",
            "limit",
            "minute",
            "publish",
            "refer",
            "stamp",
            "time",
            "valid");

    /** They don't come to the directory where they should. Why, the doctor can't tell, and so leaves it at a remark. */
    private static final Set<String> NEVER_COMING =
            Set.of("never-asks-directory", "asks-directory-only-in-need", "ignores-nap-policy-create");

    private final Contract contract = Contract.load();
    private BundledReference honest;
    private TestBed bed;

    @BeforeAll
    void open() {
        honest = BundledReference.start(Optional.empty());
        SubjectEndpoint subject = endpoint(honest);
        bed = TestBed.open(subject, subject.probe(), Circumstances.standard());
    }

    @AfterAll
    void close() {
        bed.close();
        honest.close();
    }

    static Stream<String> misbehaviours() {
        return Misbehaviours.all().stream()
                .map(Misbehaviour::name)
                .filter(name -> CONCERNED.stream().anyMatch(name::contains));
    }

    @Test
    void manyMisbehavioursAreConcerned() {
        assertThat(misbehaviours()).hasSizeGreaterThan(40).containsAll(NEVER_COMING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void aMisbehaviourIsNoComplaint(String misbehaviour) {
        try (BundledReference wrong = BundledReference.start(Optional.of(misbehaviour))) {
            List<Problem> problems = problems(wrong);

            assertThat(problems).noneMatch(Problem::isSerious);
            assertThat(problems.isEmpty()).isNotEqualTo(NEVER_COMING.contains(misbehaviour));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "site-server",
                "policy-client",
                "shv-point",
                "health-agent",
                "network-policy-server",
                "policy-client,health-agent",
                "site-server,shv-point",
                "shv-point,network-policy-server"
            })
    void theReferenceIsInOrderInAnyRole(String roles) {
        try (BundledReference some = BundledReference.start("no-op", List.of(roles.split(",")))) {
            assertThat(problems(some)).isEmpty();
        }
    }

    private List<Problem> problems(BundledReference reference) {
        SubjectEndpoint subject = endpoint(reference);
        Declaration declaration = subject.probe();
        try (TestBed asking = bed.asking(subject, declaration)) {
            return Doctor.beforeRun(DeclarationAudit.of(asking)).examine(asking, examined -> {});
        }
    }

    private SubjectEndpoint endpoint(BundledReference reference) {
        return new SubjectEndpoint(reference.address(), contract, Duration.ofSeconds(10));
    }
}
