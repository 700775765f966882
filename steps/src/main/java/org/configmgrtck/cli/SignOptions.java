package org.configmgrtck.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.seal.Seal;
import org.configmgrtck.seal.SigningKey;
import org.configmgrtck.seal.TimeStamping;
import org.configmgrtck.tls.UnusableFile;
import picocli.CommandLine.Option;

/** With what a report is signed. The password comes from the environment only, and is never shown. */
final class SignOptions {
    private static final String PASSWORD = "TCK_SIGN_PASSWORD";

    @Option(
            names = "--sign",
            paramLabel = "KEYSTORE",
            description = "Sign the report with the key in this PKCS#12 file: manifest.p7s, a detached CMS signature of"
                    + " manifest.json. tck verify checks it.")
    private Optional<Path> keyStore = Optional.empty();

    @Option(names = "--sign-alias", paramLabel = "NAME", description = "Which key of --sign, if it has several.")
    private Optional<String> alias = Optional.empty();

    @Option(
            names = "--sign-password-env",
            paramLabel = "NAME",
            defaultValue = PASSWORD,
            description = "The environment variable with the password of --sign. Default: " + PASSWORD + ".")
    private String passwordVariable = PASSWORD;

    @Option(
            names = "--timestamp-url",
            paramLabel = "URL",
            description = "Have this time stamp authority (RFC 3161) confirm when it was signed. It gets the digest of"
                    + " the signature, and nothing else.")
    private Optional<String> authority = Optional.empty();

    /**
     * What signs; empty if nothing is to be signed.
     *
     * @throws WrongUsage if that can't be done
     */
    Optional<Seal> seal(Function<String, Optional<String>> environment) {
        if (keyStore.isEmpty()) {
            if (alias.isPresent() || authority.isPresent()) {
                throw new WrongUsage((alias.isPresent() ? "--sign-alias" : "--timestamp-url") + " needs a --sign.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Seal(
                    SigningKey.of(keyStore.get(), alias, environment.apply(passwordVariable)),
                    authority.map(SignOptions::timeStamping)));
        } catch (UnusableFile e) {
            throw new WrongUsage("--sign: " + e.getMessage());
        }
    }

    private static TimeStamping timeStamping(String address) {
        try {
            URI uri = URI.create(address);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return new TimeStamping(uri);
            }
        } catch (IllegalArgumentException e) {
            // It is no address, as below.
        }
        throw new WrongUsage(
                "--timestamp-url is no http address without a user name; it looks like" + " http://tsa.example/tsr.");
    }
}
