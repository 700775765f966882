package org.configmgrtck.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;

/** A file with keys and certificates in PKCS#12 form. */
public final class Pkcs12File {
    private Pkcs12File() {}

    /** What is made of the keys and certificates. */
    @FunctionalInterface
    public interface Use<T> {
        /**
         * @param store what the file holds
         * @param secret the password of the file and its keys
         * @throws GeneralSecurityException if the password is not that of a key
         */
        T of(KeyStore store, char[] secret) throws GeneralSecurityException;
    }

    /**
     * Opens it.
     *
     * @throws UnusableFile if it can't be used with this password; the message names the file, and never the password
     */
    public static <T> T open(Path file, Optional<String> password, Use<T> use) {
        if (!Files.isReadable(file)) {
            throw new UnusableFile("the file " + file + " can't be read.");
        }
        char[] secret = password.orElse("").toCharArray();
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, secret);
            return use.of(store, secret);
        } catch (GeneralSecurityException | IOException e) {
            // The exception's own words are left out: nobody knows what they quote.
            throw new UnusableFile("the file " + file + " is no PKCS#12 file, or "
                    + (password.isPresent() ? "its password is another." : "needs a password."));
        }
    }
}
