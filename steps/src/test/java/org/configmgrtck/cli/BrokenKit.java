package org.configmgrtck.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A kit that was built wrongly: a feature of its specification has sentences that no step knows. */
final class BrokenKit {
    private BrokenKit() {}

    /**
     * Copies the specification into a folder, and breaks one feature there.
     *
     * @return the class path of the tests with the copy in place of the specification
     */
    static List<Path> classPath(List<Path> sound, Path folder, String feature) throws IOException, URISyntaxException {
        Path specification = specification();
        if (Files.isDirectory(specification)) {
            copy(specification.resolve("features"), folder.resolve("features"));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(specification, Map.of())) {
                copy(jar.getPath("/features"), folder.resolve("features"));
            }
        }
        Path broken = folder.resolve("features").resolve(feature);
        String text = Files.readString(broken);
        Files.writeString(broken, text.replace("When the", "When in a sentence that no step knows the"));
        return sound.stream()
                .map(entry -> entry.toAbsolutePath().equals(specification) ? folder : entry)
                .toList();
    }

    /** The folder or the jar that the specification is in. */
    private static Path specification() throws URISyntaxException {
        URI landmark =
                BrokenKit.class.getResource("/features/requirements.yaml").toURI();
        if (landmark.getScheme().equals("file")) {
            return Path.of(landmark).getParent().getParent();
        }
        String inJar = landmark.getRawSchemeSpecificPart();
        return Path.of(URI.create(inJar.substring(0, inJar.indexOf('!'))));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
