package org.configmgrtck.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.SomeNames;
import org.configmgrtck.subject.ClientPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignedAssignmentsCheckTest {
    private final SigningCertificates certificates = new SigningCertificates(
            () -> Instant.parse("2031-04-05T06:07:08Z"),
            "ABC",
            new KeyPool().forScenario(),
            Hierarchy.EC,
            SomeNames.ofAuthorities());
    private final Credential signer = certificates.underSameRoot(KeyKind.EC);
    private final Credential other = certificates.underSameRoot(KeyKind.EC);
    private final ClientPolicy one = new ClientPolicy("ABC00001", "1.00", "<Policy>\u65e5\u672c</Policy>");
    private final ClientPolicy two = new ClientPolicy("ABC00002", "1.00", "<Policy/>");

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void whatIsSignedAndCompleteHasNoDiscrepancy(KeyKind kind) throws Exception {
        Credential its = certificates.underSameRoot(kind);
        List<Exchange> given = given(1, element(one) + element(two) + signatures(its, one, two));

        assertThat(SignedAssignmentsCheck.complete(List.of(one, two), given)).isEmpty();
        assertThat(SignedAssignmentsCheck.signedWith(its.certificate(), "it", List.of(one, two), given))
                .isEmpty();
    }

    @Test
    void nothingGivenIsADiscrepancy() {
        assertThat(SignedAssignmentsCheck.complete(List.of(one), List.of())).isPresent();
        assertThat(signed(List.of())).isPresent();
        assertThat(signed(List.of(put(1, "no XML")))).isPresent();
        assertThat(signed(List.of(put(1, "<Other/>")))).isPresent();
    }

    @Test
    void eachUnsignedOrOtherwiseSignedPolicyIsFound() throws Exception {
        assertThat(signed(given(1, element(one) + element(two) + signatures(signer, one))))
                .map(Discrepancy::actual)
                .contains("policy ABC00002 is not signed with it");
        assertThat(signed(given(1, element(one) + element(two) + signatures(signer, one) + signatures(other, two))))
                .isPresent();
        assertThat(signed(given(1, element(one) + element(two)))).isPresent();
        assertThat(signed(
                        given(1, element(one) + element(two) + signatures(signer, one, two) + signatures(other, two))))
                .isPresent();
    }

    @Test
    void aPolicyThatIsSignedWithTheOtherCertificateIsFound() throws Exception {
        List<Exchange> given = given(1, element(one) + element(two) + signatures(signer, one) + signatures(other, two));

        assertThat(SignedAssignmentsCheck.notSignedWith(other.certificate(), "it", given))
                .map(Discrepancy::actual)
                .contains("policy ABC00002 is signed with it");
        assertThat(SignedAssignmentsCheck.notSignedWith(
                        certificates.underSameRoot(KeyKind.EC).certificate(), "it", given))
                .isEmpty();
        assertThat(SignedAssignmentsCheck.notSignedWith(other.certificate(), "it", List.of()))
                .isPresent();
    }

    @Test
    void whatASignatureNamesIsWhatSigned() throws Exception {
        String hash = Credential.hash(signer.certificate());
        String root = Credential.hash(signer.root());

        assertThat(naming("")).isEmpty();
        assertThat(naming("<SigningCertificate/>")).isEmpty();
        assertThat(naming(claim(hash, root.toLowerCase(Locale.ROOT)))).isEmpty();
        assertThat(naming(claim(Credential.hash(other.certificate()), root))).isPresent();
        assertThat(naming(claim(hash, hash))).isPresent();
        assertThat(SignedAssignmentsCheck.naming(signer.certificate(), signer.root(), List.of()))
                .isPresent();
    }

    private Optional<Discrepancy> naming(String claim) throws Exception {
        String signatures = signatures(signer, one).replace("</Reference>", claim + "</Reference>");
        return SignedAssignmentsCheck.naming(signer.certificate(), signer.root(), given(1, element(one) + signatures));
    }

    private static String claim(String hash, String root) {
        return "<SigningCertificate CertificateHash=\"%s\" RootHash=\"%s\"/>".formatted(hash, root);
    }

    @Test
    void theSignatureCoversTheVeryOctets() throws Exception {
        String text = element(one) + element(two);
        for (String altered : List.of(
                text.replace("PolicyFlags=\"0\"", "PolicyFlags=\"1\""),
                text.replace("PolicyFlags=\"0\"", "PolicyFlags='0'"),
                text.replace("><Policy ", ">\n<Policy "))) {
            assertThat(signed(given(1, altered + signatures(signer, one, two)))).isPresent();
        }
    }

    @Test
    void aLostPolicyIsFound() throws Exception {
        List<Exchange> given = given(1, element(one) + signatures(signer, one));

        assertThat(signed(given)).map(Discrepancy::actual).contains("policy ABC00002 is missing");
        assertThat(SignedAssignmentsCheck.complete(List.of(one, two), given)).isPresent();
    }

    @Test
    void anotherVersionBodyOrAnOldVersionBesidesIsFound() throws Exception {
        ClientPolicy newer = new ClientPolicy("ABC00001", "2.00", one.body());
        ClientPolicy altered = new ClientPolicy("ABC00001", "1.00", "<Policy>x</Policy>");

        assertThat(SignedAssignmentsCheck.complete(List.of(newer), given(1, element(one))))
                .isPresent();
        assertThat(SignedAssignmentsCheck.complete(List.of(altered), given(1, element(one))))
                .isPresent();
        assertThat(SignedAssignmentsCheck.complete(List.of(newer), given(1, element(one) + element(newer))))
                .isPresent();
    }

    @Test
    void onlyWhatWasGivenLastCounts() throws Exception {
        Exchange right = given(1, element(one) + element(two) + signatures(signer, one, two))
                .get(0);
        Exchange wrong = given(2, element(one) + element(two) + signatures(other, one, two))
                .get(0);

        assertThat(signed(List.of(right, wrong))).map(Discrepancy::evidence).contains(List.of(2));
        assertThat(signed(List.of(wrong, right))).isEmpty();
    }

    @Test
    void countsWhatIsSignedWithOneCertificate() throws Exception {
        Exchange former = given(1, element(one) + element(two) + signatures(other, one, two))
                .get(0);
        Exchange first = given(2, element(one) + element(two) + signatures(signer, one) + signatures(other, two))
                .get(0);
        Exchange last = given(3, element(one) + element(two) + signatures(signer, one, two))
                .get(0);
        long octets = ((Exchange.Http) first).requestBody().getBytes(UTF_8).length
                + ((Exchange.Http) last).requestBody().getBytes(UTF_8).length;

        assertThat(SignedWith.of(signer.certificate(), List.of(former, first, last)))
                .isEqualTo(new SignedWith(2, 2, octets));
        assertThat(SignedWith.of(signer.certificate(), List.of(former, put(4, "no XML"))))
                .isEqualTo(new SignedWith(0, 0, 0));
    }

    private Optional<Discrepancy> signed(List<Exchange> given) {
        return SignedAssignmentsCheck.signedWith(signer.certificate(), "it", List.of(one, two), given);
    }

    static List<Exchange> given(int number, String content) {
        return List.of(put(number, "<ReplyAssignments ReplyType=\"Full\">" + content + "</ReplyAssignments>"));
    }

    private static Exchange put(int number, String body) {
        return new Exchange.Http(number, Peer.MANAGEMENT_POINT, "PUT", "/mp/d1/assignments", body, 204, "", "");
    }

    static String element(ClientPolicy policy) throws Exception {
        return ("<PolicyAssignment PolicyAssignmentID=\"{%s}\"><Policy PolicyID=\"%s\" PolicyVersion=\"%s\""
                        + " PolicyCategory=\"ClientConfig\" PolicyFlags=\"0\"><PolicyLocation PolicyHash=\"%s\""
                        + " PolicyHashEx=\"%s\"/><PolicySource>SMS:ABC</PolicySource></Policy></PolicyAssignment>")
                .formatted(
                        policy.policyId(),
                        policy.policyId(),
                        policy.policyVersion(),
                        hash("MD5", policy),
                        hash("SHA-1", policy));
    }

    static String signatures(Credential signer, ClientPolicy... policies) throws Exception {
        StringBuilder references = new StringBuilder("<Signature>");
        for (ClientPolicy policy : policies) {
            String value = HexFormat.of()
                    .formatHex(signer.sign("SHA-256", element(policy).getBytes(UTF_8)));
            references.append("<Reference PolicyAssignmentID=\"{%s}\"><SignatureAlgorithm AlgID=\"32780\"/>"
                    .formatted(policy.policyId()));
            references.append("<SignatureValue>%s</SignatureValue></Reference>".formatted(value));
        }
        return references.append("</Signature>").toString();
    }

    private static String hash(String algorithm, ClientPolicy policy) throws Exception {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance(algorithm)
                        .digest(policy.body().getBytes(UTF_8)));
    }
}
