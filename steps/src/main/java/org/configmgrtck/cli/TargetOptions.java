package org.configmgrtck.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.configmgrtck.subject.BearerToken;
import org.configmgrtck.subject.Target;
import org.configmgrtck.tls.Identity;
import org.configmgrtck.tls.Trust;
import org.configmgrtck.tls.UnusableFile;
import picocli.CommandLine.Option;

/** Which target, and how to reach it. Secrets come from the environment only, and are never shown. */
final class TargetOptions {
    /** Host, port and path, and nothing before them. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^:]*)?");

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "Address of the endpoint of the implementation to judge, for example http://127.0.0.1:8080.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "For https: trust the authorities in this PEM file, in place of those that Java trusts.")
    private Optional<Path> authorities = Optional.empty();

    @Option(
            names = "--client-certificate",
            paramLabel = "FILE",
            description = "For https: show the target this certificate, a PEM file with what it chains to.")
    private Optional<Path> certificate = Optional.empty();

    @Option(
            names = "--client-key",
            paramLabel = "FILE",
            description = "The key of --client-certificate, a PEM file without a password.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--client-keystore",
            paramLabel = "FILE",
            description = "In place of --client-certificate and --client-key: a PKCS#12 file with both.")
    private Optional<Path> keyStore = Optional.empty();

    @Option(
            names = "--client-keystore-password-env",
            paramLabel = "NAME",
            defaultValue = "TCK_KEYSTORE_PASSWORD",
            description = "The environment variable with the password of --client-keystore. Default:"
                    + " TCK_KEYSTORE_PASSWORD.")
    private String passwordVariable = "TCK_KEYSTORE_PASSWORD";

    @Option(
            names = "--bearer-token-env",
            paramLabel = "NAME",
            description = "The environment variable with a bearer token that is sent to the target, and nowhere else."
                    + " Default: TCK_BEARER_TOKEN, if it is set.")
    private Optional<String> tokenVariable = Optional.empty();

    /** Is a target named? */
    boolean given() {
        return address.isPresent();
    }

    /**
     * The target; empty if none is named.
     *
     * @param environment the value of an environment variable, if it is set
     * @throws WrongUsage if something about it can't be used
     */
    Optional<Target> target(Function<String, Optional<String>> environment) {
        if (address.isEmpty()) {
            refuseWithout("--target", words());
            return Optional.empty();
        }
        URI uri = checked(address.get());
        boolean secured = uri.getScheme().equalsIgnoreCase("https");
        if (!secured && !tlsWords().isEmpty()) {
            throw new WrongUsage(tlsWords().get(0) + " is for a --target that begins with https.");
        }
        try {
            return Optional.of(new Target(
                    uri,
                    secured ? Optional.of(Trust.context(authorities, identity(environment))) : Optional.empty(),
                    token(environment)));
        } catch (UnusableFile e) {
            throw new WrongUsage(e.getMessage());
        }
    }

    /** The options that a second call must repeat, but for the address. None is a secret. */
    List<String> words() {
        List<String> words = new ArrayList<>(tlsWords());
        if (keyStore.isPresent() && !passwordVariable.equals("TCK_KEYSTORE_PASSWORD")) {
            words.addAll(List.of("--client-keystore-password-env", passwordVariable));
        }
        tokenVariable.ifPresent(name -> words.addAll(List.of("--bearer-token-env", name)));
        return words;
    }

    private List<String> tlsWords() {
        List<String> words = new ArrayList<>();
        authorities.ifPresent(file -> words.addAll(List.of("--ca", file.toString())));
        certificate.ifPresent(file -> words.addAll(List.of("--client-certificate", file.toString())));
        key.ifPresent(file -> words.addAll(List.of("--client-key", file.toString())));
        keyStore.ifPresent(file -> words.addAll(List.of("--client-keystore", file.toString())));
        return words;
    }

    private Optional<Identity> identity(Function<String, Optional<String>> environment) {
        if (certificate.isPresent() != key.isPresent()) {
            throw new WrongUsage("--client-certificate and --client-key belong together; give both.");
        }
        if (keyStore.isPresent() && certificate.isPresent()) {
            throw new WrongUsage("--client-keystore stands in place of --client-certificate; give one of them.");
        }
        return keyStore.map(file -> Identity.ofKeyStore(file, environment.apply(passwordVariable)))
                .or(() -> certificate.map(file -> Identity.ofPem(file, key.orElseThrow())));
    }

    private Optional<BearerToken> token(Function<String, Optional<String>> environment) {
        String variable = tokenVariable.orElse("TCK_BEARER_TOKEN");
        Optional<String> secret = environment.apply(variable).filter(text -> !text.isEmpty());
        if (secret.isEmpty() && tokenVariable.isPresent()) {
            throw new WrongUsage("the environment variable " + variable + " is not set; it should have the token.");
        }
        try {
            return secret.map(BearerToken::new);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("the environment variable " + variable + " has no token: " + e.getMessage() + ".");
        }
    }

    /** Nothing of an address is quoted that may have a password in it. */
    private static URI checked(String address) {
        if (address.contains("@")) {
            throw new WrongUsage("--target has a user name or a password in it. Leave them out; a token can be given in"
                    + " the environment variable TCK_BEARER_TOKEN.");
        }
        if (address.contains("?") || address.contains("#")) {
            throw new WrongUsage("--target has a ? or # in it. Leave out what begins there.");
        }
        try {
            URI uri = new URI(address);
            if (uri.getScheme() != null && uri.getScheme().matches("(?i)https?") && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // It is no address, as below.
        }
        throw new WrongUsage("--target " + address + " is no http address"
                + (BARE.matcher(address).matches()
                        ? "; perhaps http://" + address + ", or https://" + address + "."
                        : "; it looks like http://127.0.0.1:8080."));
    }

    private static void refuseWithout(String needed, List<String> words) {
        if (!words.isEmpty()) {
            throw new WrongUsage(words.get(0) + " needs a " + needed + ".");
        }
    }
}
