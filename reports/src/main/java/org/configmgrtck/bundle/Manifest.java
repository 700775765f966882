package org.configmgrtck.bundle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.digest.Sha256;

/**
 * What {@code manifest.json} says: the digest of everything that a run rests on and leaves behind, and one digest of all
 * of these.
 *
 * @param format version of this form; another number before the point means that an older reader would misunderstand it
 * @param kitVersion version of the kit that made the report
 * @param specification what was asked about
 * @param files every file of the report folder but the manifest and its signature, by path
 * @param root digest of all that stands here; see {@link #rootOf}
 */
@JsonPropertyOrder({"format", "kitVersion", "specification", "root", "files"})
public record Manifest(String format, String kitVersion, Basis specification, List<Listed> files, String root) {
    /** The version of this form. */
    public static final String FORMAT = "1.0";

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * The files of the specification.
     *
     * @param digest that of {@code run.json}
     * @param files each file by its path in the module features, its line ends as line feeds
     */
    public record Basis(String digest, List<Listed> files) {
        public Basis {
            files = List.copyOf(files);
        }
    }

    /**
     * One file.
     *
     * @param path relative, with forward slashes
     * @param size in octets
     * @param sha256 in lower-case hexadecimal digits
     */
    public record Listed(String path, long size, String sha256) {
        private String line(String kind) {
            return kind + " " + sha256 + " " + size + " " + path + "\n";
        }
    }

    /** The manifest of these files. */
    public static Manifest of(String kitVersion, Basis specification, List<Listed> files) {
        return new Manifest(FORMAT, kitVersion, specification, files, rootOf(kitVersion, specification, files));
    }

    /** The root that follows from all else. */
    @JsonIgnore
    public String computedRoot() {
        return rootOf(kitVersion, specification, files);
    }

    /**
     * SHA-256 of one line for the kit, one for the specification, one for each of its files and one for each file of the
     * folder, as {@code sha256:} and hexadecimal digits.
     */
    private static String rootOf(String kitVersion, Basis specification, List<Listed> files) {
        String lines = Stream.of(
                        Stream.of("kit " + kitVersion + "\n", "specification " + specification.digest() + "\n"),
                        specification.files().stream().map(file -> file.line("feature")),
                        files.stream().map(file -> file.line("file")))
                .flatMap(part -> part)
                .collect(Collectors.joining());
        return "sha256:" + Sha256.of(lines);
    }
}
