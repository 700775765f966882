package org.configmgrtck.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/** Reads certificates and private keys in PEM form. */
public final class PemFiles {
    private PemFiles() {}

    /**
     * All certificates of the file, one at least.
     *
     * @throws UnusableFile if there is none
     */
    public static List<X509Certificate> certificates(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw noCertificate(file);
            }
            return found;
        } catch (IOException e) {
            throw new UnusableFile("the file " + file + " can't be read.");
        } catch (GeneralSecurityException e) {
            throw noCertificate(file);
        }
    }

    /** The first private key of the file. */
    static PrivateKey privateKey(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
                PEMParser parser = new PEMParser(reader)) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof PEMKeyPair pair) {
                    return new JcaPEMKeyConverter().getKeyPair(pair).getPrivate();
                } else if (part instanceof PrivateKeyInfo info) {
                    return new JcaPEMKeyConverter().getPrivateKey(info);
                } else if (part instanceof PEMEncryptedKeyPair || part instanceof PKCS8EncryptedPrivateKeyInfo) {
                    throw new UnusableFile("the key in " + file
                            + " is encrypted. Put it into a PKCS#12 file, and name that with --client-keystore.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            String what = Files.isReadable(file) ? " has no private key in PEM form." : " can't be read.";
            throw new UnusableFile("the file " + file + what);
        }
        throw new UnusableFile("the file " + file + " has no private key in PEM form.");
    }

    private static UnusableFile noCertificate(Path file) {
        return new UnusableFile(
                "the file " + file + " has no certificate in PEM form" + " (-----BEGIN CERTIFICATE-----).");
    }
}
