package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.configmgrtck.cli.BundledReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open questions come from the scenarios into every document, and into no verdict. */
class OpenQuestionsTest {
    private static final String DELETION = "REF-SCHEMA-02/a-nap-policy-is-deleted";
    private static final String RENEWED_ROOT = "CERT-TRUST-01/the-ca-has-renewed-its-root-with-its-old-key-pair";

    @TempDir
    Path folder;

    @Test
    void everyOneIsObservedOfTheReference() throws IOException {
        Verdicts verdicts = Verdicts.ofRun(
                folder,
                "--only",
                RENEWED_ROOT,
                "--only",
                "SHV-OUT-01/created-*-in-the-future",
                "--only",
                DELETION,
                "--only",
                "CERT-SAME-01/10-policies-and-a-new-certificate",
                "--only",
                "CERT-SAME-03/three-policy-cycles-after-the-renewal");

        assertThat(verdicts.scenarios("PASS")).hasSize(7);
        assertThat(verdicts.report().path("observations").findValuesAsText("topic"))
                .contains("root-renewed-same-key", "soh-from-the-future", "policy-deletion-publishes", "CERT-SAME-05");
        assertThat(seen(verdicts, DELETION)).startsWith("Deleting the NAP policy wrote nothing to Active Directory.");
        assertThat(seen(verdicts, "CERT-SAME-01/10-policies-and-a-new-certificate"))
                .startsWith(
                        "10 policies were signed anew for one renewal, and handed to the management point in 1 list");
        assertThat(verdicts.requirements("NOT_TESTED")).contains("CERT-SAME-05");
        assertThat(verdicts.out()).contains("Observed: 4 open questions, not judged; see the report");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Observed, not judged: <span>10 policies were");
        assertThat(Files.readString(folder.resolve("junit.xml"))).contains("<system-out>Observed, not judged: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 501})
    void aDeletionThatIsNotOfferedIsNotedAndNotJudged(int status) throws IOException {
        try (BundledReference reference = BundledReference.start(Optional.empty());
                RefusingProxy proxy = new RefusingProxy(reference.address(), "\"delete\"", status)) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", proxy.address(), "--only", DELETION);

            assertThat(verdicts.scenarios("NOT_APPLICABLE"))
                    .extracting(scenario -> scenario.path("reason").asText())
                    .containsExactly("the subject does not offer to delete a NAP policy");
            assertThat(seen(verdicts, DELETION))
                    .isEqualTo("Deleting a NAP policy is not offered: the call was answered " + status + ".");
        }
    }

    @Test
    void aDeletionThatGoesWrongIsInconclusive() throws IOException {
        try (BundledReference reference = BundledReference.start(Optional.empty());
                RefusingProxy proxy = new RefusingProxy(reference.address(), "\"delete\"", 500)) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", proxy.address(), "--only", DELETION);

            assertThat(verdicts.scenarios("INCONCLUSIVE")).hasSize(1);
            assertThat(verdicts.report().path("observations")).isEmpty();
        }
    }

    /** A client that takes another root for the same applies the policy: that is observed, and as coherent. */
    @Test
    void eitherAnswerPasses() throws IOException {
        try (BundledReference following = BundledReference.start(Optional.of("accepts-other-root"))) {
            Verdicts verdicts =
                    Verdicts.ofRun(folder, "--target", following.address().toString(), "--only", RENEWED_ROOT);

            assertThat(seen(verdicts, RENEWED_ROOT)).startsWith("The client applied the policy");
            assertThat(verdicts.scenarios("PASS")).hasSize(1);
        }
    }

    private static String seen(Verdicts verdicts, String scenario) {
        for (JsonNode observation : verdicts.report().path("observations")) {
            if (observation.path("scenario").asText().equals(scenario)) {
                return observation.path("seen").asText();
            }
        }
        return "nothing";
    }
}
