package org.configmgrtck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.bundle.Answer.Kind;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.cli.RecordedDocuments;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.seal.Seal;
import org.configmgrtck.seal.SealCheck;
import org.configmgrtck.seal.Signers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known way to tamper with a report is found, and named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperCorpusTest {
    /** What the reference implementation fails that is told to. */
    static final String FAILING = "SHV-4-05/created-24-hours-ago-where-the-validity-period-is-24-hours";

    /** What it passes all the same. */
    static final String PASSING = "SHV-3-01/the-agent-is-disabled";

    private final SpecifiedBasis specified = SpecifiedBasis.load();

    @TempDir
    static Path folder;

    private Verification verification;
    private Path original;
    private int copies;

    @BeforeAll
    void run() throws Exception {
        original = folder.resolve("original");
        StringWriter out = new StringWriter();
        List<String> args =
                new ArrayList<>(List.of("run", "--misbehave", "equal-age-is-too-old", "--report", original.toString()));
        for (String only : List.of(
                FAILING,
                PASSING,
                EvidenceTampers.POLICY,
                EvidenceTampers.AGENT,
                EvidenceTampers.PRESENTED,
                EvidenceTampers.ACCESS,
                EvidenceTampers.SIGNED,
                EvidenceTampers.PUBLISHED)) {
            args.addAll(List.of("--only", only));
        }
        int exitCode = Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(out, true))
                .execute(args.toArray(String[]::new));
        assertThat(exitCode).as(out.toString()).isEqualTo(1);
        Signers signers = new Signers("An authority");
        ManifestFile manifest = new ManifestFile(original);
        Files.write(
                manifest.signature(),
                new Seal(signers.good(), Optional.empty())
                        .sign(manifest.octets(), java.time.Clock.systemUTC().instant()));
        verification = new Verification(
                specified,
                new SealCheck(
                        List.of(signers.root()), java.time.Clock.systemUTC().instant()),
                new RecordedDocuments());
    }

    static Stream<Tamper> tampers() {
        return Stream.of(CarelessTampers.all(), CarefulTampers.all(), EvidenceTampers.all())
                .flatMap(List::stream);
    }

    @Test
    void theUntouchedReportIsBelieved() throws IOException {
        Verified verified = verification.of(copy());
        assertThat(verified.signature().kind()).as(verified.toString()).isEqualTo(Kind.YES);
        assertThat(verified.verdict().kind()).as(verified.toString()).isEqualTo(Kind.YES);
        assertThat(verified.whole().kind()).as(verified.toString()).isEqualTo(Kind.YES);
        assertThat(verified.exitCode(true)).isZero();
    }

    @Test
    void withoutASignatureItIsStillJudgedAgain() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve(ManifestFile.SIGNATURE));
        Verified verified = verification.of(copy);
        assertThat(verified.exitCode(false)).isZero();
        assertThat(verified.exitCode(true)).isEqualTo(1);
        assertThat(verified.signature().kind()).isEqualTo(Kind.NOT_SIGNED);
    }

    @Test
    void rewritingWhatIsRightChangesNothing() throws IOException {
        Path copy = copy();
        Forger forger = new Forger(copy, specified);
        forger.rewriteDocuments();
        forger.rewriteManifestBesideSignature();
        Verified verified = verification.of(copy);
        assertThat(verified.exitCode(true)).as(verified.toString()).isZero();
    }

    @ParameterizedTest
    @MethodSource("tampers")
    void isFound(Tamper tamper) throws Exception {
        Path copy = copy();
        Forger forger = new Forger(copy, specified);
        tamper.change().apply(forger);
        switch (tamper.afterwards()) {
            case NOTHING -> {}
            case MANIFEST -> forger.rewriteManifest();
            case ALL -> {
                forger.rewriteDocuments();
                forger.rewriteManifest();
            }
            case ALL_BUT_SIGNATURE -> {
                forger.rewriteDocuments();
                forger.rewriteManifestBesideSignature();
            }
        }
        Verified verified = verification.of(copy);
        String said = String.join("\n", verified.signature().reasons()) + "\n"
                + String.join("\n", verified.verdict().reasons()) + "\n"
                + String.join("\n", verified.whole().reasons());
        assertThat(verified.exitCode(false)).as(said).isNotZero();
        assertThat(said).contains(tamper.told());
    }

    @Test
    void thereAreEnough() {
        assertThat(tampers().map(Tamper::name).distinct().count())
                .isEqualTo(tampers().count())
                .isGreaterThan(70);
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("copy-" + ++copies);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
        return copy;
    }
}
