package org.configmgrtck.bundle;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies in a report folder.
 *
 * @param sizes the size of each regular file in octets by its path, relative, with forward slashes
 * @param others what is neither a regular file nor a folder, such as a symbolic link; it is never followed
 */
record BundleFiles(Map<String, Long> sizes, List<String> others) {
    /** Looks into a folder. */
    static BundleFiles in(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        List<String> others = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile()) {
                    sizes.put(path, attributes.size());
                } else {
                    others.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new BundleFiles(sizes, others);
    }
}
