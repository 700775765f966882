package org.configmgrtck.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.text.Json;

/**
 * The facts of a run as they happen: one JSON line each, handed to the operating system before {@link #append} returns,
 * so that a crash of the kit loses nothing that had ended. Safe for use by several threads.
 */
public final class FactLog implements Closeable {
    private final JsonMapper mapper = Json.mapper();
    private final FileChannel channel;

    private FactLog(FileChannel channel) {
        this.channel = channel;
    }

    /** What a log holds: the facts in the order of the file, and in words what could not be read. */
    public record Recorded(List<Fact> facts, List<String> problems) {
        public Recorded {
            facts = List.copyOf(facts);
            problems = List.copyOf(problems);
        }
    }

    /** Opens a log to append to, and makes it if need be. A torn last line is closed, so that it spoils no other. */
    public static FactLog open(Path file) throws IOException {
        boolean torn = endsTorn(file);
        FactLog log = new FactLog(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        if (torn) {
            log.write("\n");
        }
        return log;
    }

    /** Adds one fact. */
    public void append(Fact fact) throws IOException {
        write(mapper.writeValueAsString(fact) + "\n");
    }

    /** Reads a log back. Whatever could not be read is said in {@link Recorded#problems}, never left out in silence. */
    public static Recorded read(Path file) throws IOException {
        JsonMapper mapper = Json.mapper();
        List<Fact> facts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            String unreadable = place(file, i) + ": expected one fact as JSON, so the fact in it is lost.";
            if (last && !lines[i].isEmpty()) {
                problems.add(place(file, i) + ": the last line is torn off, so the fact in it is lost. The run was"
                        + " stopped while it wrote; run the scenario again.");
            } else if (!last) {
                read(mapper, lines[i]).ifPresentOrElse(facts::add, () -> problems.add(unreadable));
            }
        }
        return new Recorded(facts, problems);
    }

    private static Optional<Fact> read(JsonMapper mapper, String line) {
        try {
            return Optional.ofNullable(mapper.treeToValue(completed(mapper.readTree(line)), Fact.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Logs of former versions of the kit know no observations. */
    private static JsonNode completed(JsonNode fact) {
        if (fact instanceof ObjectNode members && !members.has("observations")) {
            members.putArray("observations");
        }
        return fact;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private synchronized void write(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static boolean endsTorn(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }

    private static String place(Path file, int index) {
        return file.getFileName() + ", line " + (index + 1);
    }
}
