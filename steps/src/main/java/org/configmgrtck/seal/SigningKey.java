package org.configmgrtck.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.tls.Pkcs12File;
import org.configmgrtck.tls.UnusableFile;

/**
 * What signs a report: a key, and the certificates that say whose it is.
 *
 * @param chain the signer's certificate first
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** The signer's certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /**
     * From a PKCS#12 file.
     *
     * @param alias which of its keys; empty if it has one only
     * @throws UnusableFile if it can't be used; the message names the file, and never the password
     */
    public static SigningKey of(Path file, Optional<String> alias, Optional<String> password) {
        return Pkcs12File.open(file, password, (store, secret) -> {
            String chosen = chosen(store, file, alias);
            SigningKey signing = new SigningKey(
                    (PrivateKey) store.getKey(chosen, secret),
                    Arrays.stream(store.getCertificateChain(chosen))
                            .map(X509Certificate.class::cast)
                            .toList());
            signing.requireUsable(file);
            return signing;
        });
    }

    private static String chosen(KeyStore store, Path file, Optional<String> alias) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String one : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(one);
            if (store.isKeyEntry(one) && chain != null && chain.length > 0) {
                keys.add(one);
            }
        }
        if (alias.isEmpty() && keys.size() == 1) {
            return keys.get(0);
        }
        return alias.filter(keys::contains)
                .orElseThrow(() -> new UnusableFile("the file " + file + " has "
                        + (keys.isEmpty()
                                ? "no key with a certificate."
                                : "the keys " + String.join(", ", keys) + "; name one of them with --sign-alias.")));
    }

    private void requireUsable(Path file) {
        Eligibility.complaint(certificate()).ifPresent(complaint -> {
            throw new UnusableFile("the certificate in " + file + " " + complaint + ".");
        });
        if (!List.of("RSA", "EC").contains(key.getAlgorithm())) {
            throw new UnusableFile("the key in " + file + " is neither RSA nor EC.");
        }
    }
}
