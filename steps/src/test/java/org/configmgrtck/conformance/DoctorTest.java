package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;
import org.configmgrtck.conformance.CannedSubject.Answer;
import org.junit.jupiter.api.Test;

/** {@code tck doctor} finds what keeps a target from being judged, says where, and how to mend it. */
class DoctorTest {
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "patient", "version": "1"}, "roles": [%s],
             "options": {"settableClock": %s, "deploymentsAtOnce": %d}, "knownFailureCodes": ["0x87D00283"]}
            """;
    private static final String ACCESS = "{\"healthState\": \"compliant\", \"access\": \"full\", \"remediate\": false}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theReferenceIsInOrder() {
        try (BundledReference reference = BundledReference.start(Optional.empty())) {
            String target = reference.address().toString();

            assertThat(doctor(target)).isZero();

            assertThat(out.toString())
                    .contains("The target can be judged.", "Next: ./tck run --target " + target)
                    .doesNotContain("WRONG");
            assertThat(out.toString().lines().filter(line -> line.startsWith("ok")))
                    .hasSize(9);
            assertThat(out.toString().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void aTargetThatCreatesNoDeploymentCantBeJudged() throws IOException {
        examine(answers("\"shv-point\"", true, 4, path -> new Answer(200, "{}")), 4);

        assertThat(said())
                .contains("WRONG A deployment can be created and deleted")
                .contains("POST /deployments Seen answered 200 instead of 201")
                .contains("the schema CreatedDeployment", "The target can't be judged.")
                .doesNotContain("Next:", "System Health Validator");
    }

    @Test
    void aRoleThatIsNotServedIsNamedWithItsOperation() throws IOException {
        examine(
                answers("\"network-policy-server\"", true, 1, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"d\"}");
                    case "/deployments/d/network-policy-server/settings" -> new Answer(501, "{}");
                    default -> new Answer(204, "");
                }),
                4);

        assertThat(said())
                .contains("WRONG The declaration fits what is served")
                .containsOnlyOnce("claims the role network-policy-server, but does not serve it")
                .containsOnlyOnce("/network-policy-server/settings answered 501")
                .contains("Declare only what the target has, or let it have what it declares")
                .contains("1 problem. In a run, what rests on them stays inconclusive")
                .doesNotContain("The network policy server answers");
    }

    @Test
    void anAnswerThatDoesNotFitIsNamedWithItsField() throws IOException {
        examine(
                answers("\"network-policy-server\"", true, 1, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"d\"}");
                    case "/deployments/d/network-policy-server/access-decisions" ->
                        new Answer(200, ACCESS.replace("\"full\"", "\"somewhat\""));
                    default -> new Answer(204, "");
                }),
                4);

        assertThat(said()).contains("/access-decisions Seen the answer does not fit the contract: /access:");
    }

    @Test
    void aClockThatAnswersWithContentIsNamedOnce() throws IOException {
        examine(
                answers("\"network-policy-server\"", true, 1, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"d\"}");
                    case "/deployments/d/clock" -> new Answer(200, "{\"now\": \"2031-04-05T06:07:08Z\"}");
                    default -> path.endsWith("/access-decisions") ? new Answer(200, ACCESS) : new Answer(204, "");
                }),
                4);

        assertThat(said())
                .contains("WRONG A deployment can be created and deleted, and its clock be set")
                .containsOnlyOnce("PUT /deployments/{deployment}/clock Seen answered 200 instead of 204")
                .contains("Mend Answer 204 without content.");
    }

    @Test
    void aMemberThatIsMissingAtTheTopIsSaidToBeMissingThere() throws IOException {
        String without =
                DECLARATION.replaceFirst(", \"knownFailureCodes\".*]", "").formatted("\"shv-point\"", true, 1);
        examine(path -> new Answer(200, without), 4);

        assertThat(err.toString())
                .contains("GET /declaration: the answer does not fit the contract: at the top level: required property")
                .contains("knownFailureCodes");
    }

    @Test
    void aTargetThatNeverComesToTheDoublesCantBeJudged() throws IOException {
        examine(
                answers("\"shv-point\"", true, 1, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"d\"}");
                    case "/deployments/d/shv-point/statements-of-health" ->
                        new Answer(
                                200,
                                "{\"statementOfHealth\": \"soh-1\", \"healthState\": \"compliant\","
                                        + " \"instructions\": [], \"fixedRoutes\": []}");
                    default -> new Answer(204, "");
                }),
                4);

        assertThat(said())
                .containsOnlyOnce("nothing connected to the directory double at ldap://")
                .contains("Connect to directory.url of the deployment", "--advertise", "The target can't be judged.")
                .doesNotContain("any double");
    }

    @Test
    void deploymentsWithOneNameCantBeToldApart() throws IOException {
        examine(
                answers("\"network-policy-server\"", true, 2, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"same\"}");
                    default -> new Answer(204, "");
                }),
                4);

        assertThat(said()).contains("two deployments at once have the name same");
    }

    @Test
    void moreDeploymentsThanThereCanBeAreNamed() throws IOException {
        AtomicInteger created = new AtomicInteger();
        examine(
                answers("\"network-policy-server\"", false, 3, path -> switch (path) {
                    case "/deployments" ->
                        created.incrementAndGet() > 5
                                ? new Answer(409, "{}")
                                : new Answer(201, "{\"deployment\": \"d" + created.get() + "\"}");
                    default -> path.endsWith("/access-decisions") ? new Answer(200, ACCESS) : new Answer(204, "");
                }),
                4);

        assertThat(said())
                .contains("GET /declaration Seen the subject declares 3 deployments at once, but did not create number")
                .contains("Clock: can't be set");
    }

    @Test
    void aDeploymentThatOutlivesItsDeletionIsARemark() throws IOException {
        AtomicInteger created = new AtomicInteger();
        examine(
                answers("\"network-policy-server\"", false, 1, path -> switch (path) {
                    case "/deployments" -> new Answer(201, "{\"deployment\": \"d" + created.incrementAndGet() + "\"}");
                    default -> path.endsWith("/access-decisions") ? new Answer(200, ACCESS) : new Answer(204, "");
                }),
                0);

        assertThat(said())
                .contains("ok An unknown deployment is answered with 404")
                .contains("Remark a deployment that was deleted was answered as if it existed");
    }

    @Test
    void withoutATargetItIsWrongUsage() {
        assertThat(Tck.commandLine(Terminal.NONE, new PrintWriter(out), new PrintWriter(err))
                        .execute("doctor"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("--target");
    }

    private static Function<String, Answer> answers(
            String roles, boolean settableClock, int atOnce, Function<String, Answer> rest) {
        Answer declaration = new Answer(200, DECLARATION.formatted(roles, settableClock, atOnce));
        return path -> path.equals("/declaration") ? declaration : rest.apply(path);
    }

    private void examine(Function<String, Answer> answers, int exitCode) throws IOException {
        try (CannedSubject subject = new CannedSubject(answers)) {
            assertThat(doctor(subject.address())).isEqualTo(exitCode);
        }
    }

    private int doctor(String target) {
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("doctor", "--target", target);
    }

    /** What was said, without line breaks. */
    private String said() {
        return out.toString().replaceAll("\\s+", " ");
    }
}
