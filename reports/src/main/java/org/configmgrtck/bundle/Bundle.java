package org.configmgrtck.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.text.Visible;

/** A report folder, or a zip file of one. Closing it removes what was unpacked. */
public final class Bundle implements AutoCloseable {
    private final Path folder;
    private final Optional<Path> unpacked;

    private Bundle(Path folder, Optional<Path> unpacked) {
        this.folder = folder;
        this.unpacked = unpacked;
    }

    /**
     * Opens it.
     *
     * @throws RecordException if it is neither, in words for the user
     * @throws ZipTrick if it is a zip file that says different things to different readers
     */
    public static Bundle open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Bundle(path, Optional.empty());
        }
        String name = Visible.line(path.toString());
        if (!Files.isRegularFile(path)) {
            throw new RecordException(name + " is not there. Name a report folder, or a zip file of one.");
        }
        Path place = Files.createTempDirectory("tck-bundle-");
        try {
            UntrustedZip.unpack(path, place);
            return new Bundle(top(place), Optional.of(place));
        } catch (IOException | RuntimeException e) {
            delete(place);
            throw e;
        }
    }

    /** The report folder. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (unpacked.isPresent()) {
            delete(unpacked.get());
        }
    }

    /** Whoever zips a folder may have zipped it with its name, or what is in it. */
    private static Path top(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            List<Path> all = entries.toList();
            return all.size() == 1 && Files.isDirectory(all.get(0)) ? all.get(0) : place;
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
