package org.configmgrtck.record;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.configmgrtck.text.Json;
import org.configmgrtck.text.Visible;

/** The file {@code run.json} of a report folder. */
public final class RunRecordFile {
    /** Its name in the report folder. */
    public static final String NAME = ReportFile.RUN_RECORD.fileName();

    private final Path folder;

    /** @param folder the report folder; it exists */
    public RunRecordFile(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder.resolve(NAME);
    }

    /** Writes the record in place of a former one. The file is never half-written. */
    public void write(RunRecord record) throws IOException {
        Path unfinished = folder.resolve("." + NAME + ".unfinished");
        try {
            Files.writeString(unfinished, text(record));
            move(unfinished, path());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What the file of this record holds. */
    public static String text(RunRecord record) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return Json.mapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(indent)
                                .withArrayIndenter(indent))
                        .writeValueAsString(record)
                + "\n";
    }

    /**
     * Reads the record.
     *
     * @throws RecordException if it says what it may not; the message names the file and the field
     */
    public RunRecord read() throws IOException {
        String name = Visible.line(path().toString());
        try {
            return new RunRecordReader(name).read(Files.readString(path(), StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new RecordException(name + ": expected text in UTF-8. The kit writes this file; run again, or take an"
                    + " unchanged copy.");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
