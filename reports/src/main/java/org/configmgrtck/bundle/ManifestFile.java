package org.configmgrtck.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.configmgrtck.bundle.Manifest.Listed;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.text.Json;
import org.configmgrtck.text.Visible;

/** The file {@code manifest.json} of a report folder. It is written last, and signed as it stands. */
public final class ManifestFile {
    /** Its name in the report folder. */
    public static final String NAME = ReportFile.MANIFEST.fileName();

    /** The name of its JSON Schema. */
    public static final String SCHEMA = ReportFile.MANIFEST_SCHEMA.fileName();

    /** The name of its signature. */
    public static final String SIGNATURE = ReportFile.MANIFEST_SIGNATURE.fileName();

    /** What a manifest can't list. */
    static final Set<String> UNLISTED = Set.of(NAME, SIGNATURE);

    private final Path folder;

    /** @param folder the report folder */
    public ManifestFile(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder.resolve(NAME);
    }

    /** Where its signature is, if there is one. */
    public Path signature() {
        return folder.resolve(SIGNATURE);
    }

    /** Lists all that the folder holds now, and writes the list. A former signature is removed, for it is of another. */
    public Manifest write(String kitVersion, Manifest.Basis specification) throws IOException {
        Files.deleteIfExists(signature());
        Files.deleteIfExists(path());
        try (InputStream schema = ManifestFile.class.getResourceAsStream(SCHEMA)) {
            Files.write(folder.resolve(SCHEMA), schema.readAllBytes());
        }
        Manifest manifest = Manifest.of(kitVersion, specification, listed());
        Files.writeString(path(), text(manifest));
        return manifest;
    }

    private List<Listed> listed() throws IOException {
        try {
            return List.copyOf(BundleFiles.in(folder).sizes().entrySet()).parallelStream()
                    .map(file -> listed(file.getKey(), file.getValue()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Listed listed(String path, long size) {
        try {
            return new Listed(path, size, Sha256.of(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The octets of the file, which a signature covers. */
    public byte[] octets() throws IOException {
        try {
            return Files.readAllBytes(path());
        } catch (NoSuchFileException e) {
            throw new RecordException(
                    NAME + " is missing: an older kit left this folder, or someone took the file away. Run again.");
        }
    }

    /**
     * Reads it.
     *
     * @throws RecordException if it is not there, or not as the kit writes it; the message names the file
     */
    public Manifest read() throws IOException {
        String text = new String(octets(), StandardCharsets.UTF_8);
        Manifest manifest;
        try {
            manifest = Json.mapper().readValue(text, Manifest.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new RecordException(NAME + ", line " + line + ": expected a manifest as the kit writes it: "
                    + Visible.cut(Visible.line(e.getOriginalMessage()), 200) + ". Take an unchanged copy.");
        }
        if (!manifest.format().startsWith(Manifest.FORMAT.substring(0, Manifest.FORMAT.indexOf('.') + 1))) {
            throw new RecordException(NAME + ", field format: expected " + Manifest.FORMAT + ", found "
                    + Visible.line(manifest.format()) + ". Another version of the kit wrote it; use that version.");
        }
        if (!text.equals(text(manifest))) {
            throw new RecordException(NAME + " is not as the kit writes it: it has other white space, members that are"
                    + " there twice, or something after its end. Take an unchanged copy.");
        }
        return manifest;
    }

    /** Each file is on a line of its own. */
    private static String text(Manifest manifest) throws JsonProcessingException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return Json.mapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance)
                                .withArrayIndenter(indent))
                        .writeValueAsString(manifest)
                + "\n";
    }
}
