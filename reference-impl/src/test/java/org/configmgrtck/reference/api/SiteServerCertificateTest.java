package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.client.trust.KeySignatureCheck;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.ManagementPointDouble;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SiteServerCertificateTest extends SiteServerWorld {
    @Test
    void handsSignedPoliciesToTheManagementPoint() throws Exception {
        deployCertificate("old", OLD);
        assertThat(select("old")).isEqualTo("accepted");
        put("P-1", "1.00");
        put("P-2", "1.00");
        put("P-1", "2.00");
        var received = managementPoint.last();
        assertThat(received.request()).isEqualTo("PUT /assignments");
        assertThat(received.contentType()).startsWith("text/xml");
        assertThat(published())
                .extracting(assignment ->
                        assignment.policy().id() + " " + assignment.policy().version())
                .containsExactly("P-1 2.00", "P-2 1.00");
        assertThat(published()).allSatisfy(assignment -> assertSignedBy(OLD, assignment));
        byte[] body = "<é of=\"P-1\"/>".getBytes(StandardCharsets.UTF_8);
        assertThat(published().get(0).policy().md5()).isEqualTo(Fingerprint.of("MD5", body));
        assertThat(published().get(0).policy().sha1()).isEqualTo(Fingerprint.of("SHA-1", body));
        assertThat(received.body())
                .contains(
                        "CertificateHash=\"" + Fingerprint.of(OLD.certificate()) + "\"",
                        "RootHash=\"" + Fingerprint.of(ROOT.certificate()) + "\"",
                        "<PolicySource>SMS:ABC</PolicySource>");
    }

    @Test
    void signsEverythingAgainOnceAnotherCertificateIsSelected() throws Exception {
        deployCertificate("old", OLD);
        select("old");
        put("P-1", "1.00");
        put("P-2", "1.00");
        deployCertificate("new", NEW);
        later(Duration.ofDays(1));
        assertThat(managementPoint.received()).hasSize(2);
        assertThat(published()).hasSize(2).allSatisfy(assignment -> assertSignedBy(OLD, assignment));
        assertThat(select("new")).isEqualTo("accepted");
        assertThat(managementPoint.received()).hasSize(3);
        assertThat(published()).hasSize(2).allSatisfy(assignment -> assertSignedBy(NEW, assignment));
    }

    @Test
    void refusesWhatItCantUse() throws Exception {
        deployCertificate("old", OLD);
        select("old");
        put("P-1", "1.00");
        Signer expired = ROOT.signer("expired", Authority.START, Authority.NOW.minusSeconds(1));
        Signer early = ROOT.signer("early", Authority.NOW.plusSeconds(1), Authority.END);
        Authority stranger = Authority.root("stranger");
        deployCertificate("expired", expired);
        deployCertificate("early", early);
        deployCertificate("keyless", NEW, Map.of("privateKey", ""));
        deployCertificate("mismatched", NEW, Map.of("privateKey", key(OLD)));
        deployCertificate("mismatched of one kind", OLD, Map.of("privateKey", key(expired)));
        deployCertificate("for encryption", ROOT.signerForEncryptionOnly("for encryption"));
        deployCertificate("authority", ROOT.signingIntermediate("authority").asSigner());
        deployCertificate("chainless", NEW, Map.of("chain", List.of()));
        deployCertificate("stranger", NEW, Map.of("chain", List.of(Signer.base64(stranger.certificate()))));
        assertThat(select("unknown")).contains("No certificate of the name unknown");
        assertThat(select("expired")).contains("not valid now");
        assertThat(select("early")).contains("not valid now");
        assertThat(select("keyless")).contains("no private key");
        assertThat(select("mismatched")).contains("does not belong");
        assertThat(select("mismatched of one kind")).contains("does not belong");
        assertThat(select("for encryption")).contains("not for signing policy");
        assertThat(select("authority")).contains("not for signing policy");
        assertThat(select("chainless")).contains("no valid chain");
        assertThat(select("stranger")).contains("no valid chain");
        put("P-2", "1.00");
        assertThat(published()).hasSize(2).allSatisfy(assignment -> assertSignedBy(OLD, assignment));
    }

    @Test
    void chainsOverIntermediates() {
        Authority middle = ROOT.intermediate("middle");
        deployCertificate(
                "deep",
                middle.signer("deep"),
                Map.of("chain", List.of(Signer.base64(middle.certificate()), Signer.base64(ROOT.certificate()))));
        deployCertificate("gap", middle.signer("gap"));
        assertThat(select("deep")).isEqualTo("accepted");
        assertThat(select("gap")).contains("no valid chain");
    }

    @Test
    void changesNothingWhereTheManagementPointTakesNothing() {
        assertThat(subject.call("PUT", path("client-policies"), policy("P-1", "1.00"))
                        .status())
                .isEqualTo(409);
        deployment = deploy("http://127.0.0.1:9", directory.url());
        deployCertificate("old", OLD);
        select("old");
        var answer = subject.call("PUT", path("client-policies"), policy("P-1", "1.00"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.detail()).contains("could not be handed over");
    }

    @Test
    void saysWhatItCantRead() {
        var key = subject.call(
                "POST",
                path("certificates"),
                Map.of("name", "n", "certificate", Signer.base64(OLD.certificate()), "privateKey", "AAAA"));
        assertThat(key.detail()).startsWith("The member privateKey should be the base64 form of an RSA or EC key");
        assertThat(subject.call("PUT", path("client-policies"), policy("P 1", "1.00"))
                        .detail())
                .startsWith("The member policyId should be 1 to 64 letters");
        assertThat(subject.call("PUT", path("client-policies"), policy("P-1", "1"))
                        .detail())
                .startsWith("The member policyVersion should be digits");
    }

    /** What was published, as a client would read it. */
    private List<Assignment> published() throws ManagementPointUnavailable {
        try (ManagementPointDouble server = new ManagementPointDouble()) {
            server.reply(200, managementPoint.last().body());
            return new ManagementPoint(URI.create(server.url()), new Deadline(Duration.ofSeconds(5))).assignments();
        }
    }

    private static void assertSignedBy(Signer signer, Assignment assignment) {
        assertThat(new KeySignatureCheck()
                        .verifies(assignment.octets(), assignment.signature().orElseThrow(), signer.certificate()))
                .isTrue();
    }
}
