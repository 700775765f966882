package org.configmgrtck.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the feature files that are on the class path, in a folder or in a jar. */
final class FeatureFiles {
    /** A file of the module features that is always there, and so says where the others are. */
    private static final String LANDMARK = "/features/requirements.yaml";

    private FeatureFiles() {}

    /** The content of each feature file by its path relative to the specification, with forward slashes, in order. */
    static Map<String, byte[]> read() {
        URL landmark = FeatureFiles.class.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("The class path has no " + LANDMARK + ": is the module features on it?");
        }
        try {
            URI uri = landmark.toURI();
            if (!uri.getScheme().equals("jar")) {
                return under(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile(uri)), Map.of())) {
                return under(jar.getPath("/features"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path names no place: " + landmark, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI jarFile(URI inJar) {
        String text = inJar.getRawSchemeSpecificPart();
        return URI.create(text.substring(0, text.indexOf('!')));
    }

    private static Map<String, byte[]> under(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".feature")).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
