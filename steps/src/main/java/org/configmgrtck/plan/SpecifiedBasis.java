package org.configmgrtck.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.configmgrtck.bundle.Manifest;
import org.configmgrtck.bundle.Manifest.Listed;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.record.Basis;
import org.configmgrtck.specification.Specification;

/**
 * The specification that is on the class path, read once.
 *
 * @param basis what a verdict rests on, with the digest that two reports must share to be compared
 * @param scenarios what its scenarios say
 * @param listed its files one by one, for a manifest; besides those that the digest covers, what the sentences were
 *     disposed as
 */
public record SpecifiedBasis(Basis basis, SpecifiedScenarios scenarios, Manifest.Basis listed) {
    /** What besides the feature files decides what is asked, and what an answer means. */
    private static final List<String> OTHERS =
            List.of("requirements.yaml", "readings.yaml", "endpoint/openapi.yaml", "health/decision-space.yaml");

    private static final String SOURCES = "sources.yaml";

    /** Reads it. */
    public static SpecifiedBasis load() {
        Map<String, byte[]> features = FeatureFiles.read();
        SpecifiedScenarios scenarios = SpecifiedScenarios.in(features);
        Map<String, byte[]> files = new TreeMap<>(features);
        OTHERS.forEach(path -> files.put(path, read(path)));
        String digest = digest(files);
        files.put(SOURCES, read(SOURCES));
        return new SpecifiedBasis(
                new Basis(Specification.load(), scenarios.planned(), digest), scenarios, listed(digest, files));
    }

    private static Manifest.Basis listed(String digest, Map<String, byte[]> files) {
        return new Manifest.Basis(
                digest,
                files.entrySet().stream()
                        .map(file -> listed(file.getKey(), text(file.getValue())))
                        .toList());
    }

    private static Listed listed(String path, byte[] text) {
        return new Listed(path, text.length, Sha256.of(text));
    }

    private static byte[] text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same for line ends of any kind: version control may have changed them. */
    static String digest(Map<String, byte[]> files) {
        MessageDigest digest = Sha256.digest();
        new TreeMap<>(files).forEach((path, content) -> {
            byte[] text = text(content);
            digest.update((path + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] read(String path) {
        try (InputStream stream = SpecifiedBasis.class.getResourceAsStream("/features/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path has no /features/" + path + ".");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
