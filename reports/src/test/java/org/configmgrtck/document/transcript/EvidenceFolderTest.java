package org.configmgrtck.document.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFolderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "SUBJECT, POST, /deployments, POST deployments",
        "SUBJECT, DELETE, /deployments/deployment-5, DELETE deployment",
        "SUBJECT, PUT, /deployments/d-5/client, PUT client",
        "MANAGEMENT_POINT, GET, http://h:1/mp/d0123456789abcdef/sms_mp/.sms_pol?ABC.1_00, GET sms_mp/.sms_pol",
        "MANAGEMENT_POINT, GET, HTTP://h/mp/d0123456789abcdef/SMS_MP/.sms_aut?SITESIGNCERT, GET SMS_MP/.sms_aut?SITESIGNCERT",
        "MANAGEMENT_POINT, GET, /elsewhere, GET elsewhere"
    })
    void tellsWhatWasAskedFor(String peer, String method, String url, String question) throws IOException {
        write("[{\"exchange\":{\"@type\":\"Http\",\"number\":4,\"peer\":\"" + peer + "\",\"method\":\"" + method
                + "\",\"url\":\"" + url + "\",\"requestBody\":\"x\",\"status\":200,\"responseBody\":\"\"}}]");
        assertThat(read().messages()).containsExactly(new Message(4, Party.valueOf(peer), question, "200", false));
    }

    @ParameterizedTest
    @CsvSource({
        "search, scope=x filter=(&(objectClass=mSSMSSite)(a=b)), success, search mSSMSSite, 2 entries, false",
        "search, filter=(cn=*), unavailable, search, unavailable, true",
        "add, Entry; dn: x, objectClassViolation, add CN=SMS-Site-ABC, objectClassViolation, true"
    })
    void tellsWhatWasAskedOfADirectory(
            String operation, String request, String result, String question, String answer, boolean refused)
            throws IOException {
        write("[{\"exchange\":{\"@type\":\"Ldap\",\"number\":2,\"peer\":\"DIRECTORY\",\"operation\":\"" + operation
                + "\",\"target\":\"CN=SMS-Site-ABC,CN=y\",\"request\":\"" + request + "\",\"result\":\"" + result
                + "\",\"handedOut\":[{\"a\":[\"b\"]},{\"a\":[]}]}}]");
        assertThat(read().messages()).containsExactly(new Message(2, Party.DIRECTORY, question, answer, refused));
    }

    @Test
    void tellsTheDigestAndTheDecision() throws IOException {
        write("[{\"summary\":\"s\",\"decision\":{\"exchange\":4,\"passed\":[\"1\"],\"decides\":\"2\","
                + "\"notReached\":[\"3\"],\"requirement\":\"SHV-2-01\",\"outcome\":\"o\"}},{\"leftOut\":3}]");
        RecordedTranscript read = read();
        assertThat(read.decisions()).containsExactly(new Decision(4, List.of("1"), "2", List.of("3"), "SHV-2-01", "o"));
        assertThat(read.sha256())
                .hasSize(64)
                .isEqualTo("1b93a2502392447d7000098d7873ec534e2317490516be4853d055d81bb2b287");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON", "{}", "[{", "[1]", "[{\"exchange\":{\"peer\":\"NOBODY\"}}]", "[{\"exchange\":[]}]"
            })
    void whatItDoesNotUnderstandHasADigestOnly(String text) throws IOException {
        write(text);
        RecordedTranscript read = read();
        assertThat(read.messages()).isEmpty();
        assertThat(read.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "evidence", "evidence/none.json", "a\\b", "", "evidence/nul\0"})
    void readsNothingElse(String path) throws IOException {
        write("[]");
        Files.writeString(folder.resolveSibling("secret"), "[]");
        assertThat(EvidenceFolder.of(folder).transcript(path)).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        write("[]");
        Files.createSymbolicLink(folder.resolve("evidence/link.json"), folder.resolve("evidence/a.json"));
        assertThat(EvidenceFolder.of(folder).transcript("evidence/link.json")).isEmpty();
    }

    @Test
    void noFolderHasNone() throws IOException {
        write("[]");
        assertThat(EvidenceFolder.none().transcript("evidence/a.json")).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(folder.resolve("evidence/a.json"), text);
    }

    private RecordedTranscript read() {
        return EvidenceFolder.of(folder).transcript("evidence/a.json").orElseThrow();
    }
}
