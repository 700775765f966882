package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.configmgrtck.document.SourcesSummary;
import org.configmgrtck.specification.SentenceHash;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of two documents of our own: those that the kit is about can't be put here. */
class SourceCheckTest {
    private static final String CLOCK = "時計は毎朝六時に合わせる。";
    private static final String BATTERY = "針が止まったら電池を替える。";
    private static final String GARDEN = "水は朝にまく。";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final SourceCheck check = check();

    @TempDir
    private Path folder;

    @Test
    void equalCopiesMatch() throws IOException {
        assertThat(check.exitCode(List.of(copy("a.txt", CLOCK + BATTERY), copy("b.txt", GARDEN))))
                .isZero();
        assertThat(out.toString())
                .contains("document A")
                .contains("2 of 2 sentences match")
                .contains("document B")
                .contains("1 of 1 sentences match");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsMakeNoDifference() throws IOException {
        assertThat(check.exitCode(List.of(copy("a.txt", "\ufeff\r\n" + CLOCK + BATTERY + "\r\n"))))
                .isZero();
    }

    @Test
    void aChangedCopyDiffers() throws IOException {
        assertThat(check.exitCode(List.of(copy("a.txt", CLOCK + "針が止まった。")))).isEqualTo(1);
        assertThat(out.toString()).contains("changed  A, introduction, paragraph 1, sentence 2 (line 1): 針が止まった。");
    }

    @Test
    void aCopyThatLacksASentenceDiffers() throws IOException {
        assertThat(check.exitCode(List.of(copy("a.txt", BATTERY), copy("b.txt", GARDEN))))
                .isEqualTo(1);
        assertThat(out.toString()).contains("missing  A, introduction, paragraph 1, sentence 1");
    }

    @Test
    void anUnreadableFileIsWorseThanOneThatDiffersAndTheOthersAreStillChecked() throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertThat(check.exitCode(List.of(missing, copy("a.txt", CLOCK), copy("b.txt", GARDEN))))
                .isEqualTo(64);
        assertThat(err.toString()).contains(missing.toString());
        assertThat(out.toString()).contains("1 of 2 sentences match").contains("1 of 1 sentences match");
    }

    private Path copy(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private SourceCheck check() {
        Specification specification = Specification.load();
        SourceSentences sources = SourceSentences.load(
                stream("sentences:\n" + sentence("A", 1, CLOCK) + sentence("A", 2, BATTERY) + sentence("B", 1, GARDEN)),
                specification);
        return new SourceCheck(
                sources, new SourcesSummary(specification, new PrintWriter(out)), new PrintWriter(err, true));
    }

    private static String sentence(String document, int number, String text) {
        return """
                - at: %s introduction 1.%d
                  sha256: %s
                  as: background
                  reason: A sentence of the tests.
                """.formatted(document, number, SentenceHash.of(text));
    }

    private static InputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
