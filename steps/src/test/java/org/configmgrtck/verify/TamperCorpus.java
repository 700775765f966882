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
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.cli.RecordedDocuments;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.seal.Seal;
import org.configmgrtck.seal.SealCheck;
import org.configmgrtck.seal.Signers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known way to tamper with a report is found, and named. Each class that extends this one has a part of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperCorpus {
    /** What the reference implementation fails that is told to. */
    static final String FAILING = "SHV-4-05/created-24-hours-ago-where-the-validity-period-is-24-hours";

    /** What it passes all the same. */
    static final String PASSING = "SHV-3-01/the-agent-is-disabled";

    final SpecifiedBasis specified = SpecifiedBasis.load();

    @TempDir
    static Path folder;

    Verification verification;
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

    /** The ways that this class looks at. */
    abstract List<Tamper> tampers();

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

    /** A copy of the report that nobody has changed. */
    Path copy() throws IOException {
        Path copy = folder.resolve("copy-" + ++copies);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
        return copy;
    }
}
