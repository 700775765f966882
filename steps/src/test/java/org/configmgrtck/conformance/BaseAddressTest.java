package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;
import org.configmgrtck.conformance.CannedSubject.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives another address than the base address of the endpoint is told which one to give. */
class BaseAddressTest {
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "patient", "version": "1"},
             "roles": ["network-policy-server"], "options": {"settableClock": true, "deploymentsAtOnce": 1}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/declaration",
                "/declaration/",
                "/deployments",
                "/deployments/d/clock",
                "/other",
                "/other/declaration"
            })
    void theBaseAddressIsNamedWhereAnotherOneIsGiven(String path) throws IOException {
        try (CannedSubject subject = new CannedSubject(BaseAddressTest::atTheRoot)) {
            assertThat(doctor(subject.address() + path)).isEqualTo(4);

            assertThat(err.toString())
                    .contains("GET /declaration answered 404 instead of 200")
                    .contains(
                            "An endpoint answers at " + subject.address() + ": use --target " + subject.address() + ";")
                    .contains("right below which /declaration and /deployments stand");
        }
    }

    @Test
    void theBaseAddressIsGuessedWhereNothingAnswersThere() throws IOException {
        try (CannedSubject subject = new CannedSubject(path -> new Answer(404, "{}"))) {
            assertThat(doctor(subject.address() + "/api/deployments")).isEqualTo(4);

            assertThat(err.toString()).contains("perhaps --target " + subject.address() + "/api.");
        }
    }

    @Test
    void slashesAtTheEndOfTheAddressAreNoMatter() {
        try (BundledReference reference = BundledReference.start(Optional.empty())) {
            assertThat(doctor(reference.address() + "//")).isZero();
        }
    }

    @Test
    void plainHttpIsNamedWhereTlsIsNotSpoken() throws IOException {
        try (CannedSubject subject = new CannedSubject(BaseAddressTest::atTheRoot)) {
            String secured = subject.address().replace("http:", "https:");
            assertThat(doctor(secured, "--deadline", "probe=400ms")).isEqualTo(4);

            assertThat(err.toString()).contains("use --target " + subject.address() + ".");
        }
    }

    @Test
    void anAddressWithoutASchemeIsCompleted() {
        assertThat(doctor("localhost:8080/api")).isEqualTo(64);
        assertThat(err.toString()).contains("perhaps http://localhost:8080/api, or https://localhost:8080/api.");
    }

    private static Answer atTheRoot(String path) {
        return path.equals("/declaration") ? new Answer(200, DECLARATION) : new Answer(404, "{}");
    }

    private int doctor(String target, String... options) {
        String[] arguments = Stream.concat(Stream.of("doctor", "--target", target), Stream.of(options))
                .toArray(String[]::new);
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
