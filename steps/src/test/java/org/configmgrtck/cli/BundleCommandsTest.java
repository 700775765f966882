package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.cli.Said.tck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.seal.Signers;
import org.configmgrtck.seal.TimeStampAuthority;
import org.configmgrtck.tls.TlsSubject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code tck sign}, {@code verify}, {@code compare} and {@code replay}, as a user calls them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleCommandsTest {
    private static final String FAILING = "SHV-4-05/created-24-hours-ago-where-the-validity-period-is-24-hours";
    private static final int ALL = SpecifiedScenarios.read().size();
    private static final String PASSING = "SHV-3-01/the-agent-is-disabled";

    @TempDir
    static Path folder;

    private Signers signers;
    private Path wrong;
    private Path right;

    @BeforeAll
    void run() throws Exception {
        signers = new Signers("An authority");
        TlsSubject.pem(folder.resolve("trust.pem"), signers.root());
        Signers.keyStore(folder.resolve("signer.p12"), "", signers.good());
        Signers.keyStore(
                folder.resolve("server.p12"),
                "",
                signers.signer(
                        "Server",
                        Signers.NOW,
                        Signers.NOW.plusSeconds(600),
                        Optional.of(KeyPurposeId.id_kp_serverAuth)));
        wrong = folder.resolve("wrong");
        right = folder.resolve("right");
        List<String> only = List.of("--only", FAILING, "--only", PASSING);
        Said signed = tck(with(
                only,
                "run",
                "--misbehave",
                "equal-age-is-too-old",
                "--report",
                wrong.toString(),
                "--sign",
                at("signer.p12")));
        assertThat(signed.exitCode()).as(signed.err()).isEqualTo(1);
        assertThat(signed.out()).contains("Signed:  " + wrong.resolve("manifest.p7s"));
        assertThat(tck(with(only, "run", "--report", right.toString())).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aSignedReportIsBelievedWhereverItIs() throws IOException {
        Said said = tck("verify", wrong.toString(), "--trust", at("trust.pem"), "--require-signature");
        assertThat(said.exitCode()).as(said.out()).isZero();
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(said.out())
                .contains(
                        "1  Is the signature valid?  yes",
                        "Signed by CN=A signer",
                        "2  Does the verdict follow from the evidence?  yes",
                        "3 checks of 2 scenarios were made again",
                        "3  Is the set of scenarios whole?  yes",
                        "2 of " + ALL + " scenarios",
                        "Nothing speaks against it (exit code 0)");
        Path zip = zipped();
        assertThat(tck("verify", zip.toString(), "--trust", at("trust.pem"), "--require-signature")
                        .exitCode())
                .isZero();
        Path moved = Files.createDirectories(folder.resolve("moved/elsewhere"));
        copy(wrong, moved);
        assertThat(tck("verify", moved.toString()).exitCode()).isZero();
        Files.writeString(moved.resolve("report.json"), "{}");
        Said changed = tck("verify", moved.toString());
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("report.json has 2 octets", "Don't rely on it (exit code 1)");
        assertThat(tck("sign", moved.toString(), "--sign", at("signer.p12")).err())
                .contains("is not as the kit left it: report.json has 2 octets");
    }

    @Test
    void anUnsignedReportCanBeSignedLater() throws Exception {
        assertThat(tck("verify", right.toString()).out()).contains("Is the signature valid?  not signed");
        assertThat(tck("verify", right.toString(), "--require-signature").exitCode())
                .isEqualTo(1);
        Path later = Files.createDirectories(folder.resolve("later"));
        copy(right, later);
        try (TimeStampAuthority authority = new TimeStampAuthority(signers, Signers.NOW.plusSeconds(60))) {
            Said signed = tck(
                    "sign",
                    later.toString(),
                    "--sign",
                    at("signer.p12"),
                    "--timestamp-url",
                    authority.address().toString());
            assertThat(signed.exitCode()).as(signed.err()).isZero();
        }
        Said verified = tck("verify", later.toString(), "--trust", at("trust.pem"), "--require-signature");
        assertThat(verified.exitCode()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("Time stamp of ");
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        refused("the file " + at("none.p12") + " can't be read", "sign", right.toString(), "--sign", at("none.p12"));
        refused("is not for signing documents", "sign", right.toString(), "--sign", at("server.p12"));
        refused("name the key with --sign", "sign", right.toString());
        refused("--sign-alias needs a --sign", "run", "--sign-alias", "k1");
        refused("--timestamp-url is no http address", "run", "--sign", at("signer.p12"), "--timestamp-url", "ftp://x");
        refused(
                "http://127.0.0.1:1/ gave no time stamp",
                "sign",
                right.toString(),
                "--sign",
                at("signer.p12"),
                "--timestamp-url",
                "http://127.0.0.1:1/");
        refused("--trust: the file " + at("signer.p12"), "verify", right.toString(), "--trust", at("signer.p12"));
        refused("is not there", "verify", at("nowhere"));
        refused("report.json is missing", "compare", right.toString(), folder.toString());
        refused("can't be written", "compare", right.toString(), right.toString(), "--markdown", at("no/such.md"));
        refused("the report has no scenario NO-1/x", "replay", right.toString(), "NO-1/x");
        refused("--target: the report is of the bundled", "replay", right.toString(), PASSING, "--target", "http://h");
        assertThat(tck("verify", folder.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsWorseAndWhatIsMendedIsTold() throws IOException {
        Said mended = tck("compare", wrong.toString(), right.toString());
        assertThat(mended.exitCode()).isZero();
        assertThat(mended.out())
                .contains("Mended (1)", "SHV-4-05 (MUST)  FAIL → NOT_TESTED", FAILING, "Nothing is worse");
        Said worse = tck("compare", right.toString(), wrong.toString(), "--markdown", at("changes.md"));
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out()).contains("Newly failing (1)", "1 requirement is worse (exit code 1)");
        assertThat(folder.resolve("changes.md")).content().contains("#### Newly failing (1)");
        assertThat(tck("compare", right.toString(), right.toString(), "--markdown", "-")
                        .out())
                .startsWith("### Conformance: nothing is worse");
    }

    @Test
    void aMergedReportIsSigned() throws Exception {
        List<String> folders = new ArrayList<>();
        for (String part : List.of("1/2", "2/2")) {
            String shard = at("shard-" + part.charAt(0));
            tck("run", "--only", "SHV-3-01", "--shard", part, "--report", shard);
            folders.add(shard);
        }
        Said merged = tck(with(folders, "merge", "--report", at("merged"), "--sign", at("signer.p12")));
        assertThat(merged.exitCode()).as(merged.err()).isEqualTo(2);
        assertThat(merged.out()).contains("Signed:  " + folder.resolve("merged/manifest.p7s"));
        Said verified = tck("verify", at("merged"), "--trust", at("trust.pem"), "--require-signature");
        assertThat(verified.exitCode()).as(verified.out()).isZero();
    }

    @Test
    void aTargetThatIsNotThereAnyMoreIsUnreachable() throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        copy(right, gone);
        String record = Files.readString(gone.resolve("run.json"))
                .replace("\"bundled\" : true", "\"bundled\" : false")
                .replaceFirst("\"target\" : \"[^\"]+\"", "\"target\" : \"http://127.0.0.1:1\"");
        Files.writeString(gone.resolve("run.json"), record);
        Said said = tck("replay", gone.toString(), PASSING, "--report", at("gone-again"));
        assertThat(said.exitCode()).as(said.out()).isEqualTo(4);
        assertThat(folder.resolve("gone-again")).doesNotExist();
    }

    private void refused(String words, String... args) {
        Said said = tck(args);
        assertThat(said.exitCode()).as(said.out()).isEqualTo(64);
        assertThat(said.err()).startsWith("tck: ").contains(words);
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String[] with(List<String> more, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    private static Path zipped() throws IOException {
        Path zip = folder.resolve("wrong.zip");
        try (Stream<Path> files = Files.walk(folder.resolve("wrong"));
                OutputStream stream = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(stream)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return zip;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
