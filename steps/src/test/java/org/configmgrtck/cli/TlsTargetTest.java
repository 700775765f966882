package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.GeneralName;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.pki.Authority;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Target;
import org.configmgrtck.tls.TlsSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Targets behind TLS, as the command line reaches them. */
@Timeout(30)
class TlsTargetTest {
    private static final Contract CONTRACT = Contract.load();
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "n", "version": "1"}, "roles": ["policy-client"],
             "options": {"settableClock": true, "deploymentsAtOnce": 4}}""";

    @TempDir
    Path folder;

    private final Authority authority = TlsSubject.authority("The authority");
    private final Authority stranger = TlsSubject.authority("A stranger");
    private Path ca;

    @BeforeEach
    void writeAuthority() throws Exception {
        ca = TlsSubject.pem(folder.resolve("ca.pem"), authority.rootCertificate());
    }

    private static Target target(Map<String, String> environment, Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        return CommandLine.populateCommand(new TargetOptions(), args)
                .target(name -> Optional.ofNullable(environment.get(name)))
                .orElseThrow();
    }

    private Declaration read(TlsSubject subject, Map<String, String> environment, Object... more) {
        List<Object> words = new ArrayList<>(List.of("--target", subject.address(), "--ca", ca));
        words.addAll(List.of(more));
        return Preflight.declaration(
                target(environment, words.toArray()), CONTRACT, Deadlines.of(Map.of("probe", "10s")));
    }

    private TlsSubject subject(GeneralName name, List<Authority> clients) throws Exception {
        return new TlsSubject(TlsSubject.issue(authority, name), clients, exchange -> DECLARATION);
    }

    @Test
    void aTrustedAuthorityAndTheRightHostAreEnough() throws Exception {
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of())) {
            assertThat(read(subject, Map.of()).contract()).isEqualTo("1.0");
            assertThat(subject.authorizations()).containsExactly("null");
        }
    }

    @Test
    void anUnknownAuthorityIsSaidInOneSentence() throws Exception {
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of())) {
            Path other = TlsSubject.pem(folder.resolve("other.pem"), stranger.rootCertificate());
            assertThatThrownBy(() -> read(subject, Map.of(), "--ca", other))
                    .isInstanceOf(CommandLine.PicocliException.class);
            ca = other;
            assertThatThrownBy(() -> read(subject, Map.of()))
                    .isInstanceOf(Unreachable.class)
                    .hasMessage("the target " + subject.address()
                            + " could not be reached: GET /declaration: its certificate comes from an authority that is"
                            + " not trusted here; name the authority's certificate with --ca FILE.");
        }
    }

    @Test
    void anotherHostNameIsSaidInOneSentence() throws Exception {
        GeneralName elsewhere = new GeneralName(GeneralName.dNSName, "elsewhere.example");
        try (TlsSubject subject = subject(elsewhere, List.of())) {
            assertThatThrownBy(() -> read(subject, Map.of()))
                    .isInstanceOf(Unreachable.class)
                    .hasMessageEndingWith("its certificate is not for the host name 127.0.0.1.");
        }
    }

    @Test
    void aClientCertificateIsShownFromPemFiles() throws Exception {
        TlsSubject.Pair client = TlsSubject.issue(authority, TlsSubject.loopback());
        Path certificate = TlsSubject.pem(folder.resolve("client.pem"), client.certificate());
        Path key = TlsSubject.pem(
                folder.resolve("client.key"),
                "PRIVATE KEY",
                client.keys().getPrivate().getEncoded());
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of(authority))) {
            assertThat(read(subject, Map.of(), "--client-certificate", certificate, "--client-key", key)
                            .contract())
                    .isEqualTo("1.0");
        }
    }

    @Test
    void aClientCertificateIsShownFromAKeyStore() throws Exception {
        TlsSubject.Pair client = TlsSubject.issue(authority, TlsSubject.loopback());
        Path store = TlsSubject.keyStore(folder.resolve("client.p12"), client, "top secret");
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of(authority))) {
            assertThat(read(subject, Map.of("TCK_KEYSTORE_PASSWORD", "top secret"), "--client-keystore", store)
                            .contract())
                    .isEqualTo("1.0");
            assertThatThrownBy(() -> read(
                            subject,
                            Map.of("X", "wrong one"),
                            "--client-keystore",
                            store,
                            "--client-keystore-password-env",
                            "X"))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage("the file " + store + " is no PKCS#12 file, or its password is another.");
        }
    }

    @Test
    void aRefusedClientCertificateIsSaidInOneSentence() throws Exception {
        TlsSubject.Pair client = TlsSubject.issue(stranger, TlsSubject.loopback());
        Path store = TlsSubject.keyStore(folder.resolve("client.p12"), client, "x");
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of(authority))) {
            for (List<Object> more : List.<List<Object>>of(List.of(), List.of("--client-keystore", store))) {
                assertThatThrownBy(() -> read(subject, Map.of("TCK_KEYSTORE_PASSWORD", "x"), more.toArray()))
                        .isInstanceOf(Unreachable.class)
                        .hasMessageMatching(
                                "the target .* could not be reached: GET /declaration: it (refused|closed) the"
                                        + " connection, perhaps for want of a client certificate that it trusts"
                                        + " \\(--client-certificate or --client-keystore\\)\\.");
            }
        }
    }

    @Test
    void aKeyThatIsAnothersIsWrongUsage() throws Exception {
        TlsSubject.Pair one = TlsSubject.issue(authority, TlsSubject.loopback());
        TlsSubject.Pair other = TlsSubject.issue(authority, TlsSubject.loopback());
        Path certificate = TlsSubject.pem(folder.resolve("client.pem"), one.certificate());
        Path key = TlsSubject.pem(
                folder.resolve("client.key"),
                "PRIVATE KEY",
                other.keys().getPrivate().getEncoded());
        assertThatThrownBy(() -> target(
                        Map.of(),
                        "--target",
                        "https://127.0.0.1:1",
                        "--client-certificate",
                        certificate,
                        "--client-key",
                        key))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("is not that of the first certificate in");
        assertThatThrownBy(() -> target(Map.of(), "--target", "https://127.0.0.1:1", "--ca", key))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("has no certificate in PEM form");
    }

    @Test
    void theTokenGoesToTheTarget() throws Exception {
        try (TlsSubject subject = subject(TlsSubject.loopback(), List.of())) {
            read(subject, Map.of("TCK_BEARER_TOKEN", "abc.DEF-123"));
            read(subject, Map.of("MINE", "xyz=="), "--bearer-token-env", "MINE");
            assertThat(subject.authorizations()).containsExactly("Bearer abc.DEF-123", "Bearer xyz==");
        }
    }

    @Test
    void whatIsNoTokenIsNotQuoted() {
        assertThatThrownBy(() -> target(Map.of("TCK_BEARER_TOKEN", "se\ncret"), "--target", "http://127.0.0.1:1"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("TCK_BEARER_TOKEN has no token")
                .hasMessageNotContaining("cret:")
                .hasMessageNotContaining("se\n");
    }

    @Test
    void credentialsInTheAddressAreRefusedAndNotQuoted() {
        for (String address : List.of("https://user:pw@host", "http://user@127.0.0.1:1", "http://u:p@ho st")) {
            assertThatThrownBy(() -> target(Map.of(), "--target", address))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageStartingWith("--target has a user name or a password in it.")
                    .hasMessageNotContaining("pw@");
        }
    }

    @Test
    void optionsOfTlsNeedATargetWithTls() {
        assertThatThrownBy(() -> target(Map.of(), "--target", "http://127.0.0.1:1", "--ca", ca))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("--ca is for a --target that begins with https.");
    }
}
