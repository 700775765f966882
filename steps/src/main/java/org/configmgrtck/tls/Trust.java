package org.configmgrtck.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom the kit trusts to name a subject. */
public final class Trust {
    private Trust() {}

    /**
     * TLS with these authorities and this identity. Host names are verified by whoever connects.
     *
     * @param authorities a PEM file; empty for the authorities that come with Java
     * @throws UnusableFile if the file can't be used
     */
    public static SSLContext context(Optional<Path> authorities, Optional<Identity> identity) {
        Optional<KeyStore> trusted = authorities.map(PemFiles::certificates).map(Trust::store);
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted.orElse(null));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity.map(Identity::managers).orElse(new KeyManager[0]), factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS: " + e.getMessage(), e);
        }
    }

    private static KeyStore store(List<X509Certificate> certificates) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry("authority-" + i, certificates.get(i));
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A key store could not be made in memory", e);
        }
    }
}
