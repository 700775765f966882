package org.configmgrtck.leftover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP ports at which this process listens, as Linux tells them; none where another system runs. */
final class ListeningPorts {
    private static final Path SELF = Path.of("/proc/self");
    private static final String LISTEN = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private ListeningPorts() {}

    static Set<Integer> ofThisProcess() {
        if (!Files.isDirectory(SELF.resolve("fd"))) {
            return Set.of();
        }
        Set<Integer> ports = new TreeSet<>();
        try (Stream<Path> files = Files.list(SELF.resolve("fd"))) {
            Set<String> sockets = files.flatMap(file -> socket(file).stream()).collect(Collectors.toSet());
            for (String table : new String[] {"net/tcp", "net/tcp6"}) {
                for (String line : Files.readAllLines(SELF.resolve(table))) {
                    String[] columns = line.strip().split("\\s+");
                    if (columns[STATE].equals(LISTEN) && sockets.contains(columns[INODE])) {
                        ports.add(Integer.parseInt(columns[LOCAL].substring(columns[LOCAL].indexOf(':') + 1), 16));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports;
    }

    private static Optional<String> socket(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("socket:[")
                    ? Optional.of(target.substring("socket:[".length(), target.length() - 1))
                    : Optional.empty();
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }
}
