package org.configmgrtck.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.configmgrtck.cli.Main;
import org.configmgrtck.house.Exhaustive;
import org.configmgrtck.pki.Authority;
import org.configmgrtck.seal.Signers;
import org.configmgrtck.tls.TlsSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real command in a process of its own, with secrets, against a target that quotes them wherever it can. */
@Exhaustive
@Timeout(120)
class SecretsTest {
    private static final String TOKEN = "t0ken.Of-The_Kit~7f3a9c21";
    private static final String PASSWORD = "Pa55 w0rd of the key store";
    private static final String SIGNING = "An0ther word of the signer";

    @TempDir
    Path folder;

    @Test
    void noSecretIsInAnythingThatIsLeftBehind() throws Exception {
        Authority authority = TlsSubject.authority("The authority");
        Path ca = TlsSubject.pem(folder.resolve("ca.pem"), authority.rootCertificate());
        Path store = TlsSubject.keyStore(
                folder.resolve("client.p12"), TlsSubject.issue(authority, TlsSubject.loopback()), PASSWORD);
        Path signer = Signers.keyStore(folder.resolve("signer.p12"), SIGNING, new Signers("Signers").good());
        Path report = folder.resolve("report");
        try (TlsSubject subject =
                new TlsSubject(TlsSubject.issue(authority, TlsSubject.loopback()), List.of(authority), exchange -> {
                    String quoted = exchange.getRequestHeaders().getFirst("Authorization") + " " + base64(TOKEN) + " "
                            + base64("Bearer " + TOKEN);
                    exchange.getResponseHeaders().set("X-Quoted", quoted);
                    return """
                            {"contract": "1.0", "implementation": {"name": "%s", "version": "1"},
                             "roles": ["policy-client"], "deployment": "%s",
                             "options": {"settableClock": true, "deploymentsAtOnce": 1}}""".formatted(quoted, quoted);
                })) {
            List<String> told = tck(
                    "run",
                    "--target",
                    subject.address(),
                    "--ca",
                    ca.toString(),
                    "--client-keystore",
                    store.toString(),
                    "--sign",
                    signer.toString(),
                    "--skip-doctor",
                    "--only",
                    "CERT-TRUST-01",
                    "--report",
                    report.toString());
            assertThat(subject.authorizations()).hasSizeGreaterThan(1).containsOnly("Bearer " + TOKEN);
            assertThat(String.join("\n", told)).contains("Verdict: ", "--client-keystore", "Signed:  ");
            List<String> all = new ArrayList<>(told);
            try (Stream<Path> files = Files.walk(report)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.add(new String(Files.readAllBytes(file), ISO_8859_1));
                }
            }
            assertThat(all)
                    .hasSizeGreaterThan(6)
                    .anySatisfy(text -> assertThat(text).contains("(the bearer token)"));
            for (String secret : List.of(
                    TOKEN,
                    PASSWORD,
                    base64(TOKEN),
                    base64("Bearer " + TOKEN),
                    base64(PASSWORD),
                    SIGNING,
                    base64(SIGNING))) {
                assertThat(all).noneSatisfy(text -> assertThat(text).contains(secret));
            }
        }
    }

    /** Standard output, and standard error. */
    private List<String> tck(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(args));
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("TCK_BEARER_TOKEN", TOKEN);
        builder.environment().put("TCK_KEYSTORE_PASSWORD", PASSWORD);
        builder.environment().put("TCK_SIGN_PASSWORD", SIGNING);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return List.of(Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(ISO_8859_1));
    }
}
