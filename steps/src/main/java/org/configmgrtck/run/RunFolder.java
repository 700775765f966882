package org.configmgrtck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.RunRecordFile;

/** The folder that a run leaves its report in. Two runs never share one. */
public final class RunFolder {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /** A new folder below {@code tck-reports} in the working folder, named after the instant. */
    public static RunFolder fresh(Instant started) {
        Path parent = Path.of("tck-reports");
        try {
            Files.createDirectories(parent);
            for (int i = 1; ; i++) {
                Path candidate = parent.resolve(NAME.format(started) + (i == 1 ? "" : "-" + i));
                try {
                    return new RunFolder(Files.createDirectory(candidate));
                } catch (FileAlreadyExistsException e) {
                    // Another run began in the same second: take the next name.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report folder could not be made: " + e.getMessage(), e);
        }
    }

    /**
     * The folder that {@code --report} names. A former report in it is replaced.
     *
     * @throws IllegalArgumentException if it holds anything but a former report
     */
    public static RunFolder named(Path path) {
        try {
            if (Files.isDirectory(path) && !isEmpty(path)) {
                if (!Files.exists(facts(path))) {
                    throw new IllegalArgumentException(
                            "--report " + path + " holds files that are no former report. Name a new folder.");
                }
                // A run that breaks off must not leave a former verdict standing.
                for (ReportFile part : ReportFile.values()) {
                    delete(part.in(path));
                }
            }
            return new RunFolder(Files.createDirectories(path));
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException("--report " + path + " is a file. Name a folder.");
        } catch (IOException e) {
            throw new UncheckedIOException("The report folder could not be made: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    /** Where the facts are written as they happen. */
    public Path facts() {
        return facts(path);
    }

    /** Says what run it is that begins. From now on the folder counts as a report, even if the run breaks off. */
    public void begin(RunRecord record) throws IOException {
        FactLog.open(facts()).close();
        new RunRecordFile(path).write(record);
    }

    /** Says that the run has ended. */
    public void end(RunRecord record) throws IOException {
        new RunRecordFile(path).write(record);
    }

    /** Keeps evidence that belongs to no scenario. */
    public void keep(String name, byte[] content) throws IOException {
        Path evidence = Files.createDirectories(ReportFile.EVIDENCE.in(path));
        Files.write(evidence.resolve(name), content);
    }

    /** Where the facts of this folder are. */
    public static Path facts(Path folder) {
        return ReportFile.FACTS.in(folder);
    }

    /** Removes a folder that nothing was written to. */
    public static void discard(Path folder) throws IOException {
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
