package org.configmgrtck.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.record.Merge;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecordFile;
import org.configmgrtck.text.Visible;

/**
 * The folder that a merge leaves its report in. It is put together beside its place and moved there as a whole, so that
 * there is either all of it or nothing.
 */
public final class MergedFolder implements AutoCloseable {
    private static final List<ReportFile> COPIED = List.of(ReportFile.EVIDENCE, ReportFile.ALLURE_RESULTS);

    private final Path target;
    private final Path unfinished;

    private MergedFolder(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /**
     * Begins a folder.
     *
     * @param target where it goes; new or empty
     * @throws RecordException if something is there already
     */
    public static MergedFolder begin(Path target) throws IOException {
        String name = Visible.line(target.toString());
        if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
            throw new RecordException("--report " + name + " is there already. Name a new or an empty folder.");
        }
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = Files.createDirectories(absolute.getParent());
        return new MergedFolder(absolute, Files.createDirectory(parent.resolve(".tck-merge-" + UUID.randomUUID())));
    }

    /** Where the report is put together. */
    public Path path() {
        return unfinished;
    }

    /** Writes what the documents rest on, and copies what they point to. */
    public void fill(Merge merge) throws IOException {
        try (FactLog log = FactLog.open(RunFolder.facts(unfinished))) {
            for (Fact fact : merge.facts()) {
                log.append(fact);
            }
        }
        for (RecordedRun shard : merge.shards()) {
            for (ReportFile part : COPIED) {
                copy(shard, part);
            }
        }
        new RunRecordFile(unfinished).write(merge.record());
    }

    /** Moves the folder to its place. */
    public Path finish() throws IOException {
        Files.deleteIfExists(target);
        return Files.move(unfinished, target);
    }

    /** Leaves nothing behind unless the folder is in its place. */
    @Override
    public void close() throws IOException {
        RunFolder.delete(unfinished);
    }

    private void copy(RecordedRun shard, ReportFile part) throws IOException {
        Path from = part.in(shard.folder());
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !describesShard(file))
                    .toList()) {
                copy(path, part.in(unfinished).resolve(from.relativize(path).toString()), shard);
            }
        }
    }

    /** Allure's results are named after what they are of; its other files describe the run, and are written anew. */
    private static boolean describesShard(Path file) {
        return file.getParent().endsWith(ReportFile.ALLURE_RESULTS.fileName())
                && !file.getFileName().toString().contains("-");
    }

    /** What belongs to no scenario has the same name in each shard; the first keeps it. */
    private static void copy(Path from, Path to, RecordedRun shard) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.copy(from, to);
        } catch (FileAlreadyExistsException e) {
            int index = shard.record().shard().orElseThrow().index();
            Files.copy(from, to.resolveSibling("shard-" + index + "-" + to.getFileName()));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
