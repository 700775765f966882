package org.configmgrtck.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.util.CollectionStore;
import org.configmgrtck.bundle.Answer;
import org.configmgrtck.bundle.Answer.Kind;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.tls.UnusableFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealCheckTest {
    private static final Instant NOW = Signers.NOW;
    private static final Instant ENDED = NOW.minus(Duration.ofMinutes(20));
    private static final byte[] MANIFEST = "a manifest".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Signers signers;

    @BeforeAll
    void makeAuthority() throws Exception {
        signers = new Signers("An authority");
    }

    @Test
    void aGoodSignatureIsValidByWhomeverItsAuthorityIsTrusted() throws Exception {
        byte[] signature = new Seal(signers.good(), Optional.empty()).sign(MANIFEST, NOW);
        Answer trusted = check(signature, NOW, signers.root());
        assertThat(trusted.kind()).isEqualTo(Kind.YES);
        assertThat(trusted.reasons().get(0)).startsWith("Signed by CN=A signer, certificate sha256:");
        assertThat(trusted.reasons()).contains("Signed at " + NOW + ", by the signer's own word.");

        Answer unasked = check(signature, NOW);
        assertThat(unasked.kind()).isEqualTo(Kind.YES);
        assertThat(unasked.reasons()).last().asString().contains("name its authority with --trust");

        no(check(signature, NOW, new Signers("Another authority").root()), "does not chain to an authority");
        no(check("another manifest".getBytes(UTF_8), signature, NOW), "not a signature of this manifest.json");
    }

    @Test
    void anRsaKeySignsAsWell() throws Exception {
        SigningKey rsa = signers.signer(
                "RSA",
                KeyKind.RSA.generate(),
                NOW.minusSeconds(60),
                NOW.plusSeconds(600),
                KeyUsage.nonRepudiation,
                Optional.of(KeyPurposeId.id_kp_codeSigning));
        byte[] signature = new Seal(rsa, Optional.empty()).sign(MANIFEST, NOW);
        assertThat(check(signature, NOW, signers.root()).kind()).isEqualTo(Kind.YES);
    }

    @Test
    void aTimeStampOutlivesTheCertificate() throws Exception {
        SigningKey shortLived = signers.signer(
                "Short-lived", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)), Optional.empty());
        Instant later = NOW.plus(Duration.ofDays(30));
        byte[] plain = new Seal(shortLived, Optional.empty()).sign(MANIFEST, NOW);
        assertThat(check(plain, later, signers.root()).kind()).isEqualTo(Kind.CANNOT_SAY);

        try (TimeStampAuthority authority = new TimeStampAuthority(signers, NOW)) {
            Optional<TimeStamping> stamping = Optional.of(new TimeStamping(authority.address()));
            byte[] stamped = new Seal(shortLived, stamping).sign(MANIFEST, NOW);
            Answer answer = check(stamped, later, signers.root());
            assertThat(answer.kind()).isEqualTo(Kind.YES);
            assertThat(answer.reasons()).contains("Time stamp of " + NOW + " by CN=A time stamp authority.");
            assertThat(check(stamped, later).kind()).isEqualTo(Kind.CANNOT_SAY);

            no(check(withUnsignedOf(plain, stamped), NOW, signers.root()), "time stamp is of another signature");
        }
        try (TimeStampAuthority late = new TimeStampAuthority(signers, NOW.plus(Duration.ofDays(2)))) {
            byte[] stamped = new Seal(shortLived, Optional.of(new TimeStamping(late.address()))).sign(MANIFEST, NOW);
            no(check(stamped, later, signers.root()), "was not valid when it signed");
        }
    }

    @Test
    void noTimeStampNoSignature() throws Exception {
        Seal seal = new Seal(signers.good(), Optional.of(new TimeStamping(URI.create("http://127.0.0.1:1/nobody"))));
        assertThatThrownBy(() -> seal.sign(MANIFEST, NOW))
                .isInstanceOf(TimeStamping.Refused.class)
                .hasMessageContaining("http://127.0.0.1:1/nobody gave no time stamp");
    }

    @Test
    void whoMayNotSignIsFound() throws Exception {
        no(
                signedBy(NOW.minusSeconds(900), NOW.minusSeconds(600), KeyUsage.digitalSignature, Optional.empty()),
                "was not valid when it signed");
        no(
                signedBy(NOW.plusSeconds(600), NOW.plusSeconds(900), KeyUsage.digitalSignature, Optional.empty()),
                "was not valid when it signed");
        no(
                signedBy(
                        ENDED,
                        NOW.plusSeconds(900),
                        KeyUsage.digitalSignature,
                        Optional.of(KeyPurposeId.id_kp_serverAuth)),
                "is not for signing documents");
        no(signedBy(ENDED, NOW.plusSeconds(900), KeyUsage.keyEncipherment, Optional.empty()), "is not for signing");
    }

    @Test
    void aTimeThatCannotBeIsFound() throws Exception {
        Seal seal = new Seal(signers.good(), Optional.empty());
        no(check(seal.sign(MANIFEST, ENDED.minus(Duration.ofHours(1))), NOW), "before the run had ended");
        no(check(seal.sign(MANIFEST, NOW.plus(Duration.ofHours(1))), NOW), "in the future");
    }

    @Test
    void anotherCertificateOfTheSameKeyIsFound() throws Exception {
        KeyPair keys = KeyKind.EC.generate();
        SigningKey one =
                signers.signer("One", keys, ENDED, NOW.plusSeconds(9), KeyUsage.digitalSignature, Optional.empty());
        CMSSignedData signed = new CMSSignedData(new Seal(one, Optional.empty()).sign(MANIFEST, NOW));
        CMSSignedData without = CMSSignedData.replaceCertificatesAndCRLs(
                signed, new JcaCertStore(List.of(signers.root())), new CollectionStore<>(List.of()), null);
        no(check(without.getEncoded(), NOW), "lacks the certificate of its signer");
    }

    @Test
    void whatIsNoSingleSignatureIsFound() throws Exception {
        byte[] signature = new Seal(signers.good(), Optional.empty()).sign(MANIFEST, NOW);
        no(check(Arrays.copyOf(signature, signature.length - 5), NOW), "no CMS signature");
        no(check(Arrays.copyOf(signature, signature.length + 5), NOW), "something after its end");
        no(check("PASS".getBytes(UTF_8), NOW), "no CMS signature");
        no(check(new byte[0], NOW), "it is empty");
        CMSSignedData signed = new CMSSignedData(signature);
        List<SignerInformation> two = new ArrayList<>(signed.getSignerInfos().getSigners());
        two.addAll(new CMSSignedData(new Seal(signers.good(), Optional.empty()).sign(MANIFEST, NOW))
                .getSignerInfos()
                .getSigners());
        no(
                check(
                        CMSSignedData.replaceSigners(signed, new SignerInformationStore(two))
                                .getEncoded(),
                        NOW),
                "2 signers");
    }

    @Test
    void aKeyStoreThatCannotSignIsRefused() throws Exception {
        SigningKey good = signers.good();
        Path two = Signers.keyStore(folder.resolve("two.p12"), "secret", good, signers.good());
        assertThat(SigningKey.of(two, Optional.of("k1"), Optional.of("secret")).certificate())
                .isEqualTo(good.certificate());
        refused("keys k1, k2; name one of them with --sign-alias", two, Optional.empty(), "secret");
        refused("keys k1, k2; name one of them", two, Optional.of("k3"), "secret");
        refused("its password is another", two, Optional.of("k1"), "wrong");
        refused("can't be read", folder.resolve("nowhere.p12"), Optional.empty(), "secret");
        refused("no PKCS#12 file", Files.writeString(folder.resolve("text.p12"), "text"), Optional.empty(), "secret");
        SigningKey server =
                signers.signer("Server", NOW, NOW.plusSeconds(60), Optional.of(KeyPurposeId.id_kp_serverAuth));
        refused(
                "is not for signing documents",
                Signers.keyStore(folder.resolve("server.p12"), "secret", server),
                Optional.empty(),
                "secret");
    }

    private static void refused(String words, Path file, Optional<String> alias, String password) {
        assertThatThrownBy(() -> SigningKey.of(file, alias, Optional.of(password)))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("secret");
    }

    private Answer signedBy(Instant from, Instant until, int usage, Optional<KeyPurposeId> purpose) throws Exception {
        SigningKey key = signers.signer("Unfit", KeyKind.EC.generate(), from, until, usage, purpose);
        return check(new Seal(key, Optional.empty()).sign(MANIFEST, NOW), NOW, signers.root());
    }

    private static byte[] withUnsignedOf(byte[] one, byte[] other) throws Exception {
        CMSSignedData signed = new CMSSignedData(one);
        SignerInformation stamped =
                new CMSSignedData(other).getSignerInfos().iterator().next();
        return CMSSignedData.replaceSigners(
                        signed,
                        new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(
                                signed.getSignerInfos().iterator().next(), stamped.getUnsignedAttributes())))
                .getEncoded();
    }

    private static Answer check(byte[] signature, Instant now, X509Certificate... trusted) {
        return check(MANIFEST, signature, now, trusted);
    }

    private static Answer check(byte[] octets, byte[] signature, Instant now, X509Certificate... trusted) {
        return new SealCheck(List.of(trusted), now).check(octets, signature, ENDED);
    }

    private static void no(Answer answer, String words) {
        assertThat(answer.kind()).as(answer.toString()).isEqualTo(Kind.NO);
        assertThat(answer.reasons())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("manifest.p7s")
                .contains(words);
    }
}
