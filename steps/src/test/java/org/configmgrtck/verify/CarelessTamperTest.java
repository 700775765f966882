package org.configmgrtck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.bundle.Answer.Kind;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;

/** What leaves the manifest as it was, or the signature, is found; and what is untouched is believed. */
@Exhaustive
class CarelessTamperTest extends TamperCorpus {
    @Override
    List<Tamper> tampers() {
        return CarelessTampers.all();
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

    @Test
    void thereAreEnough() {
        assertThat(all().map(Tamper::name).distinct().count())
                .isEqualTo(all().count())
                .isGreaterThan(70);
    }

    private static Stream<Tamper> all() {
        return Stream.of(CarelessTampers.all(), CarefulTampers.all(), EvidenceTampers.all())
                .flatMap(List::stream);
    }
}
