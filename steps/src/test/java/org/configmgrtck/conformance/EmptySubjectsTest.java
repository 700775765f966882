package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.configmgrtck.conformance.CannedSubject.Answer;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who does nothing passes nothing. */
@Exhaustive
class EmptySubjectsTest {
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "empty", "version": "1"},
             "roles": ["policy-client", "shv-point", "network-policy-server", "health-agent", "site-server"],
             "options": {"settableClock": true, "deploymentsAtOnce": 4}, "knownFailureCodes": ["0x87D00283"]}
            """;

    @TempDir
    Path folder;

    @Test
    void anEmptyAnswerToEverythingFailsThePreflight() throws IOException {
        try (CannedSubject subject = new CannedSubject(path -> new Answer(200, "{}"))) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", subject.address());

            assertThat(verdicts.exitCode()).isEqualTo(4);
            assertThat(verdicts.err()).contains("failed the preflight").contains("contract");
            assertThat(verdicts.scenarios("PASS")).isEmpty();
        }
    }

    @Test
    void anEmptyAnswerToEverythingButTheDeclarationPassesNothing() throws IOException {
        try (CannedSubject subject =
                new CannedSubject(path -> new Answer(200, path.equals("/declaration") ? DECLARATION : "{}"))) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", subject.address(), "--skip-doctor");

            assertThat(verdicts.exitCode()).isEqualTo(2);
            assertThat(verdicts.scenarios("PASS")).isEmpty();
            assertThat(verdicts.scenarios("FAIL")).isEmpty();
            assertThat(verdicts.scenarios("INCONCLUSIVE")).isNotEmpty();
        }
    }

    @Test
    void theDoctorTurnsItAwayBeforeAnythingIsAsked() throws IOException {
        try (CannedSubject subject =
                new CannedSubject(path -> new Answer(200, path.equals("/declaration") ? DECLARATION : "{}"))) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", subject.address());

            assertThat(verdicts.exitCode()).isEqualTo(4);
            assertThat(verdicts.err()).contains("POST /deployments", "failed the preflight", "--skip-doctor");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void theRightStatusWithNothingBehindItPassesNothing() throws IOException {
        try (CannedSubject subject = new CannedSubject(EmptySubjectsTest::rightStatus)) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", subject.address(), "--skip-doctor");

            assertThat(verdicts.exitCode()).isNotZero();
            assertThat(verdicts.scenarios("PASS")).isEmpty();
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
        }
    }

    @Test
    @Timeout(10)
    void aTargetThatIsNotThereIsSaidInOneSentence() throws IOException {
        int port = unusedPort();
        long began = System.nanoTime();

        Verdicts verdicts = Verdicts.ofRun(folder, "--target", "http://127.0.0.1:" + port);

        assertThat(verdicts.exitCode()).isEqualTo(4);
        assertThat(verdicts.err().strip().lines())
                .singleElement()
                .asString()
                .contains("http://127.0.0.1:" + port + " could not be reached");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    static Answer rightStatus(String path) {
        if (path.equals("/declaration")) {
            return new Answer(200, DECLARATION);
        }
        if (path.equals("/deployments")) {
            return new Answer(201, "{\"deployment\": \"d\"}");
        }
        if (path.endsWith("/applied-policies")) {
            return new Answer(200, "{\"policies\": []}");
        }
        if (path.endsWith("/registry")) {
            return new Answer(200, "{\"values\": []}");
        }
        if (path.endsWith("/statements-of-health")) {
            return new Answer(200, "{\"statementOfHealth\": \"\", \"instructions\": [], \"fixedRoutes\": []}");
        }
        if (path.endsWith("/access-decisions")) {
            return new Answer(
                    200, "{\"healthState\": \"compliant\", \"access\": \"restricted\", \"remediate\": false}");
        }
        return new Answer(204, "");
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
