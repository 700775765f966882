package org.configmgrtck.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** The client certificate that the kit shows a subject which asks for one. */
public final class Identity {
    private final KeyManager[] managers;

    private Identity(KeyManager[] managers) {
        this.managers = managers.clone();
    }

    /**
     * From PEM files.
     *
     * @param certificates the certificate first, and then those that it chains to
     * @throws UnusableFile if a file can't be used, or the key is not that of the certificate
     */
    public static Identity ofPem(Path certificates, Path key) {
        List<X509Certificate> chain = PemFiles.certificates(certificates);
        PrivateKey secret = PemFiles.privateKey(key);
        if (!fits(chain.get(0), secret)) {
            throw new UnusableFile(
                    "the key in " + key + " is not that of the first certificate in " + certificates + ".");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", secret, new char[0], chain.toArray(X509Certificate[]::new));
            return of(store, new char[0]);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A key store could not be made in memory", e);
        }
    }

    /**
     * From a PKCS#12 file.
     *
     * @throws UnusableFile if it can't be used with this password
     */
    public static Identity ofKeyStore(Path file, Optional<String> password) {
        return Pkcs12File.open(file, password, Identity::of);
    }

    KeyManager[] managers() {
        return managers.clone();
    }

    private static Identity of(KeyStore store, char[] secret) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, secret);
        return new Identity(factory.getKeyManagers());
    }

    private static boolean fits(X509Certificate certificate, PrivateKey key) {
        String algorithm = "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(certificate.getTBSCertificate());
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(certificate.getTBSCertificate());
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
