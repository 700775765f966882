package org.configmgrtck.siteserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.SomeNames;
import org.configmgrtck.subject.DeployedCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each unusable certificate has the one defect that its name says, and no other. */
class CertificateFitnessTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    private static final Set<CertificateFitness> GOOD =
            EnumSet.range(CertificateFitness.VALID, CertificateFitness.OTHER_ROOT);
    /** Those that have the defect of another one. */
    private static final Map<CertificateFitness, CertificateFitness> LIKE = Map.of(
            CertificateFitness.JUST_EXPIRED, CertificateFitness.EXPIRED,
            CertificateFitness.ABOUT_TO_BEGIN, CertificateFitness.NOT_YET_VALID,
            CertificateFitness.EXPIRING_WITHOUT_KEY, CertificateFitness.WITHOUT_KEY,
            CertificateFitness.WITH_OTHER_RSA_KEY, CertificateFitness.WITH_OTHER_KEY,
            CertificateFitness.WITH_CHAIN_OF_NAMESAKES, CertificateFitness.WITH_OTHER_CHAIN,
            CertificateFitness.WITH_NAMESAKE_OF_ROOT, CertificateFitness.WITH_OTHER_CHAIN,
            CertificateFitness.WITHOUT_ISSUER, CertificateFitness.WITH_OTHER_CHAIN,
            CertificateFitness.WITH_ROLLED_OVER_ROOT, CertificateFitness.WITHOUT_ROOT,
            CertificateFitness.LOWEST_AUTHORITY, CertificateFitness.AUTHORITY);

    private final SigningCertificates all = new SigningCertificates(
            () -> NOW, "ABC", new KeyPool().forScenario(), Hierarchy.EC, SomeNames.ofAuthorities());

    @ParameterizedTest
    @EnumSource(CertificateFitness.class)
    void hasItsOneDefect(CertificateFitness fitness) throws Exception {
        Set<CertificateFitness> defects = EnumSet.noneOf(CertificateFitness.class);
        DeployedCertificate deployed = fitness.deployed("c", fitness.make(all), all);
        X509Certificate certificate = parse(deployed.certificate());
        if (certificate.getNotAfter().before(Date.from(NOW))) {
            defects.add(CertificateFitness.EXPIRED);
        }
        if (certificate.getNotBefore().after(Date.from(NOW))) {
            defects.add(CertificateFitness.NOT_YET_VALID);
        }
        if (deployed.privateKey().isEmpty()) {
            defects.add(CertificateFitness.WITHOUT_KEY);
        } else if (!isOfThisKind(
                certificate.getPublicKey().getAlgorithm(), deployed.privateKey().get())) {
            defects.add(CertificateFitness.WITH_KEY_OF_ANOTHER_KIND);
        } else if (!belongTogether(certificate, deployed.privateKey().get())) {
            defects.add(CertificateFitness.WITH_OTHER_KEY);
        }
        if (certificate.getBasicConstraints() >= 0) {
            defects.add(CertificateFitness.AUTHORITY);
        }
        if (certificate.getKeyUsage() != null && !certificate.getKeyUsage()[0]) {
            defects.add(CertificateFitness.NOT_FOR_SIGNING);
        }
        if (deployed.chain().isEmpty()) {
            defects.add(CertificateFitness.WITHOUT_CHAIN);
        } else if (!isSignedInTurn(certificate, deployed.chain())) {
            defects.add(CertificateFitness.WITH_OTHER_CHAIN);
        } else if (!isRoot(parse(deployed.chain().get(deployed.chain().size() - 1)))) {
            defects.add(CertificateFitness.WITHOUT_ROOT);
        }

        assertThat(defects).isEqualTo(GOOD.contains(fitness) ? Set.of() : Set.of(LIKE.getOrDefault(fitness, fitness)));
    }

    @Test
    void isNumberedLikeTheFirst() {
        X509Certificate first = all.first(KeyKind.EC).certificate();
        X509Certificate other = CertificateFitness.SAME_NUMBER.make(all).certificate();

        assertThat(other.getSerialNumber()).isEqualTo(first.getSerialNumber());
        assertThat(other.getSubjectX500Principal()).isEqualTo(first.getSubjectX500Principal());
        assertThat(other.getIssuerX500Principal()).isEqualTo(first.getIssuerX500Principal());
        assertThat(other.getPublicKey()).isNotEqualTo(first.getPublicKey());
    }

    private static boolean isSignedInTurn(X509Certificate certificate, List<byte[]> chain) throws Exception {
        X509Certificate below = certificate;
        for (byte[] der : chain) {
            X509Certificate above = parse(der);
            if (!isSignedBy(above, below)) {
                return false;
            }
            below = above;
        }
        return true;
    }

    private static boolean isSignedBy(X509Certificate issuer, X509Certificate certificate) throws Exception {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (SignatureException another) {
            return false;
        }
    }

    private static boolean isRoot(X509Certificate last) throws Exception {
        return isSignedBy(last, last);
    }

    private static boolean isOfThisKind(String algorithm, byte[] pkcs8) throws NoSuchAlgorithmException {
        try {
            KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return true;
        } catch (InvalidKeySpecException anotherKind) {
            return false;
        }
    }

    private static boolean belongTogether(X509Certificate certificate, byte[] pkcs8) throws Exception {
        String algorithm = certificate.getPublicKey().getAlgorithm();
        PrivateKey key = KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        Signature signature = Signature.getInstance("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : "RSA"));
        signature.initSign(key);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        return signature.verify(signed);
    }

    private static X509Certificate parse(byte[] der) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }
}
