package org.configmgrtck.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.bundle.Manifest.Listed;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.text.Visible;

/** In what a report folder is not what its manifest says. */
public final class Deviations {
    private Deviations() {}

    /**
     * What differs, each as a sentence that names the file; empty where nothing does.
     *
     * @param madeLater names of files that may be in the folder and in no manifest
     */
    public static List<String> between(Manifest manifest, Path folder, Set<String> madeLater) throws IOException {
        List<String> found = new ArrayList<>();
        if (!manifest.root().equals(manifest.computedRoot())) {
            found.add(ManifestFile.NAME + ", field root: it does not follow from what stands in the file.");
        }
        BundleFiles there = BundleFiles.in(folder);
        there.others()
                .forEach(path -> found.add(name(path) + " is a symbolic link, or something else that is no file."));
        ambiguous(there.sizes().keySet()).forEach(found::add);
        Map<String, Long> unlisted = new HashMap<>(there.sizes());
        ManifestFile.UNLISTED.forEach(unlisted::remove);
        madeLater.forEach(unlisted::remove);
        Set<String> listed = new HashSet<>();
        for (Listed file : manifest.files()) {
            Long size = unlisted.remove(file.path());
            if (!listed.add(file.path())) {
                found.add(ManifestFile.NAME + " lists " + name(file.path()) + " twice.");
            } else if (size == null) {
                found.add(name(file.path()) + " is missing.");
            } else if (size != file.size()) {
                found.add(name(file.path()) + " has " + size + " octets, and " + ManifestFile.NAME + " says "
                        + file.size() + ".");
            } else if (!Sha256.of(folder.resolve(file.path())).equals(file.sha256())) {
                found.add(name(file.path()) + " is not what " + ManifestFile.NAME
                        + " has the digest of: its content was changed.");
            }
        }
        unlisted.keySet().stream()
                .sorted()
                .forEach(path -> found.add(name(path) + " is not in " + ManifestFile.NAME + "."));
        return found;
    }

    /** Names that are one and the same on another system. */
    private static List<String> ambiguous(Set<String> paths) {
        Map<String, String> seen = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                found.add(name(other) + " and " + name(path) + " differ in upper and lower case only.");
            }
        }
        return found;
    }

    private static String name(String path) {
        return Visible.cut(Visible.line(path), 200);
    }
}
