package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.cli.BundledReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real suite has to fail a wrong implementation, over HTTP, for the right requirement. */
class WrongImplementationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is caught by {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    accepts-other-root           | CERT-ROOT-01 | CERT-ROOT-*
                    trusts-ca-name               | CERT-ROOT-02 | CERT-ROOT-*
                    keeps-rejecting-after-fix    | CERT-FIX-01  | CERT-FIX-*
                    checks-reference-before-time | SHV-ORDER-01 | SHV-*
                    equal-age-is-too-old         | SHV-4-05     | SHV-*
                    """)
    void isCaught(String misbehaviour, String requirement, String only) throws IOException {
        try (BundledReference wrong = BundledReference.start(Optional.of(misbehaviour))) {
            Verdicts verdicts =
                    Verdicts.ofRun(folder, "--target", wrong.address().toString(), "--only", only);

            assertThat(verdicts.exitCode()).isEqualTo(1);
            assertThat(verdicts.found()).contains(requirement);
            assertThat(verdicts.requirements("FAIL")).contains(requirement).isEqualTo(verdicts.found());
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
            assertThat(verdicts.out()).contains("FAIL  " + requirement, "Verdict: NOT CONFORMANT (exit code 1)");
        }
    }

    @Test
    void theReferenceIsNot() throws IOException {
        try (BundledReference honest = BundledReference.start(Optional.of("no-op"))) {
            Verdicts verdicts =
                    Verdicts.ofRun(folder, "--target", honest.address().toString());

            assertThat(verdicts.exitCode()).isZero();
            assertThat(verdicts.found()).isEqualTo(Set.of());
            assertThat(verdicts.report().path("verdict").asText()).isEqualTo("CONFORMANT");
        }
    }
}
