package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void countsWhatTheKitMakesOfTheSentences() {
        assertThat(tck()).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("requirement, asked by scenarios +\\d+ of 42 +\\d+ of 90"))
                .anyMatch(line -> line.matches("all, each with its disposition +42 of 42 +90 of 90"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertRefused("nowhere.txt", "there is no such file");
    }

    @Test
    void aFolderIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("here"));
        assertRefused("here", "this is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n\t", "\ufeff"})
    void anEmptyFileIsNamed(String text) throws IOException {
        write("empty.txt", text, StandardCharsets.UTF_8);
        assertRefused("empty.txt", "the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-16"})
    void aFileInAnotherCharsetIsNamed(String charset) throws IOException {
        write("other.txt", "時計は毎朝六時に合わせる。", Charset.forName(charset));
        assertRefused("other.txt", "Save it as UTF-8");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertRefused("binary.txt", "it has control characters in it");
    }

    @Test
    void aFileFarTooLargeIsNamed() throws IOException {
        write("large.txt", "時計。".repeat(100_000), StandardCharsets.UTF_8);
        assertRefused("large.txt", "larger than 256 KiB");
    }

    @Test
    void aFileThatIsNeitherDocumentIsNamed() throws IOException {
        write("other.txt", "時計は毎朝六時に合わせる。", StandardCharsets.UTF_8);
        assertRefused("other.txt", "neither of the source documents");
    }

    @Test
    void eachOfSeveralFilesIsReportedOn() {
        assertThat(tck("--check", "one.txt", "two.txt")).isEqualTo(64);
        assertThat(err.toString()).contains("tck: one.txt: ").contains("tck: two.txt: ");
    }

    @Test
    void checkNeedsAFile() {
        assertThat(tck("--check")).isEqualTo(64);
        assertThat(err.toString()).contains("--check").contains("Try 'tck sources --help'");
    }

    private void assertRefused(String name, String why) {
        String path = folder.resolve(name).toString();
        assertThat(tck("--check", path)).isEqualTo(64);
        assertThat(err.toString()).startsWith("tck: " + path + ": ").contains(why);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private int tck(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "sources";
        System.arraycopy(args, 0, all, 1, args.length);
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }
}
