package org.configmgrtck.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.configmgrtck.record.RecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir
    Path folder;

    @Test
    void aZipFileIsReadWithAndWithoutItsFolder() throws IOException {
        Path unpacked;
        try (Bundle bundle = Bundle.open(zip("with.zip", "r/", "r/run.json", "r/evidence/a.json"))) {
            unpacked = bundle.folder();
            assertThat(unpacked.resolve("run.json")).hasContent("r/run.json");
            assertThat(unpacked.resolve("evidence/a.json")).exists();
        }
        assertThat(unpacked).doesNotExist();
        try (Bundle bundle = Bundle.open(zip("without.zip", "run.json", "evidence/a.json"))) {
            assertThat(bundle.folder().resolve("evidence/a.json")).hasContent("evidence/a.json");
        }
    }

    @Test
    void aFolderIsReadWhereItIs() throws IOException {
        try (Bundle bundle = Bundle.open(folder)) {
            assertThat(bundle.folder()).isEqualTo(folder);
        }
        assertThat(folder).exists();
        assertThatThrownBy(() -> Bundle.open(folder.resolve("nowhere")))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("is not there");
    }

    @Test
    void noEntryLandsOutsideOfTheFolder() throws IOException {
        for (String name : new String[] {"../x", "a/../../x", "/etc/x", "a/..", "C:/x", "a\\..\\x", "./x"}) {
            refused("belongs elsewhere", zip("evil.zip", "run.json", name));
        }
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() throws IOException {
        refused("twice", zip("case.zip", "run.json", "RUN.json"));
        byte[] twice = Files.readAllBytes(zip("twice.zip", "run.json", "rum.json"));
        refused("twice", written("same.zip", replaced(twice, "rum.json", "run.json", 9)));
    }

    @Test
    void aListThatIsNotWhatIsThereIsRefused() throws IOException {
        byte[] zip = Files.readAllBytes(zip("a.zip", "run.json", "facts.ndjson"));
        refused("", written("renamed.zip", replaced(zip, "facts.ndjson", "fakes.ndjson", 1)));
    }

    @Test
    void whatIsBeforeOrAfterAZipFileIsRefused() throws IOException {
        byte[] zip = Files.readAllBytes(zip("a.zip", "run.json"));
        refused("after its end", written("after.zip", joined(zip, "trailing".getBytes(StandardCharsets.UTF_8))));
        refused("", written("before.zip", joined("leading".getBytes(StandardCharsets.UTF_8), zip)));
        refused("", written("cut.zip", Arrays.copyOf(zip, zip.length - 3)));
        refused("too short", written("empty.zip", new byte[0]));
        refused(
                "no zip file",
                written("text.zip", "no zip file, but a text".repeat(9).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aZipFileThatIsEmptyHasNothingToRead() throws IOException {
        try (Bundle bundle = Bundle.open(zip("nothing.zip"))) {
            assertThat(bundle.folder()).isEmptyDirectory();
        } catch (ZipTrick e) {
            assertThat(e).hasMessageContaining("zip file");
        }
    }

    private void refused(String words, Path zip) {
        assertThatThrownBy(() -> Bundle.open(zip).close())
                .as(zip.toString())
                .isInstanceOf(ZipTrick.class)
                .hasMessageContaining(words);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    /** Each entry holds its own name. */
    private Path zip(String file, String... names) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(octets, StandardCharsets.UTF_8)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        return written(file, octets.toByteArray());
    }

    private Path written(String file, byte[] octets) throws IOException {
        return Files.write(folder.resolve(file), octets);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Of the places where the name stands, the first ones. */
    private static byte[] replaced(byte[] zip, String from, String to, int times) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < times; i++) {
            text = text.replaceFirst(from, to);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
