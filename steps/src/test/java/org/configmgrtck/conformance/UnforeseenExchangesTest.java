package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.conformance.CannedSubject.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does all that is required, and something besides that the contract does not describe, is failed. */
class UnforeseenExchangesTest {
    @TempDir
    Path folder;

    @Test
    void aClientThatAsksForMoreFailsWhateverItIsAskedThen() throws IOException {
        Verdicts verdicts = ofRun("asks-for-management-points", "CERT-COPY-02");

        assertThat(verdicts.exitCode()).isEqualTo(1);
        assertThat(verdicts.scenarios("FAIL"))
                .isNotEmpty()
                .allSatisfy(scenario ->
                        assertThat(scenario.at("/finding/requirement").asText()).isEqualTo("CERT-COPY-02"))
                .allSatisfy(scenario -> assertThat(
                                scenario.at("/finding/actual").asText())
                        .matches("exchange \\d+: GET /SMS_MP/\\.sms_aut\\?MPLIST → 404, at the management point"))
                .allSatisfy(scenario -> assertThat(evidence(scenario, 0))
                        .startsWith("GET http://")
                        .endsWith("/SMS_MP/.sms_aut?MPLIST → 404"));
    }

    @Test
    void anShvPointThatWritesFailsWhateverItIsAskedThen() throws IOException {
        Verdicts verdicts = ofRun("marks-the-directory", "SHV-6-01");

        assertThat(verdicts.requirements("FAIL")).containsExactly("SHV-6-01");
        assertThat(verdicts.scenarios("PASS")).isEmpty();
        assertThat(verdicts.out()).contains("the role shv-point", ": add CN=SHV-Mark,");
    }

    @Test
    void whatARequirementForbidsByItselfFailsThatRequirement() throws IOException {
        Verdicts verdicts = ofRun("asks-site-server-when-refetching", "REF-FETCH-01");

        assertThat(verdicts.found()).isEqualTo(Set.of("SHV-ISOLATION-01"));
        assertThat(verdicts.requirements("FAIL")).containsExactly("SHV-ISOLATION-01");
        assertThat(verdicts.requirements("INCONCLUSIVE")).containsExactly("REF-FETCH-01");
        assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
    }

    @Test
    void whatASubjectFailsToDeleteDecidesNothingAndIsInTheEvidence() throws IOException {
        try (CannedSubject subject = new CannedSubject(
                path -> path.equals("/deployments/d") ? new Answer(500, "{}") : EmptySubjectsTest.rightStatus(path))) {
            Verdicts verdicts =
                    Verdicts.ofRun(folder, "--target", subject.address(), "--only", "NPS-ACCESS-01", "--skip-doctor");

            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
            assertThat(verdicts.scenarios("INCONCLUSIVE")).isEmpty();
            assertThat(verdicts.scenarios("FAIL"))
                    .isNotEmpty()
                    .allSatisfy(scenario -> assertThat(lines(scenario)
                                    .get(lines(scenario).size() - 1)
                                    .get("summary")
                                    .asText())
                            .startsWith(
                                    "The subject did not delete the deployment: DELETE /deployments/{deployment} answered"
                                            + " 500"));
        }
    }

    private Verdicts ofRun(String misbehaviour, String only) throws IOException {
        try (BundledReference wrong = BundledReference.start(Optional.of(misbehaviour))) {
            return Verdicts.ofRun(folder, "--target", wrong.address().toString(), "--only", only);
        }
    }

    /** The summary of the exchange that is the finding's evidence. */
    private String evidence(JsonNode scenario, int which) throws IOException {
        int number = scenario.at("/finding/evidence").get(which).asInt();
        for (JsonNode line : lines(scenario)) {
            if (line.at("/exchange/number").asInt() == number) {
                return line.get("summary").asText();
            }
        }
        return "";
    }

    private JsonNode lines(JsonNode scenario) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve(scenario.get("transcript").asText()).toFile());
    }
}
