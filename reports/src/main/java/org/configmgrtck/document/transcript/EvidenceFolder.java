package org.configmgrtck.document.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.document.RelativeLink;

/** The transcripts beside a report. Each is read once, whoever asks first. Safe for use by several threads. */
public final class EvidenceFolder {
    private final Optional<Path> folder;
    private final Map<String, Optional<RecordedTranscript>> read = new ConcurrentHashMap<>();

    private EvidenceFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The transcripts of the report folder. */
    public static EvidenceFolder of(Path reportFolder) {
        return new EvidenceFolder(Optional.of(reportFolder));
    }

    /** No transcripts: the report stands alone. */
    public static EvidenceFolder none() {
        return new EvidenceFolder(Optional.empty());
    }

    /**
     * The transcript at this path.
     *
     * @param path as a fact names it, relative to the report folder
     * @return empty if there is no such file below the report folder
     */
    public Optional<RecordedTranscript> transcript(String path) {
        return read.computeIfAbsent(path, this::found);
    }

    private Optional<RecordedTranscript> found(String path) {
        if (folder.isEmpty() || RelativeLink.to(path).isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.get().resolve(path);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            return Optional.of(TranscriptReader.read(Sha256.of(content), content));
        } catch (IOException | IllegalArgumentException e) {
            // The report says of a transcript that can't be read just where it should be.
            return Optional.empty();
        }
    }
}
