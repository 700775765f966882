package org.configmgrtck.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.configmgrtck.specification.ScenarioTags;

/** Names a scenario by what it asks and how it is called, so that its id outlives any change of place. */
public final class ScenarioId {
    /** A longer name is cut, and told apart by a checksum, so that evidence has short file names. */
    private static final int LONGEST_SLUG = 72;

    private ScenarioId() {}

    /** The id: the first requirement, a slash, and the name in kebab case. */
    public static String of(List<String> tags, String name) {
        String requirement =
                ScenarioTags.requirements(tags).stream().findFirst().orElse("UNTAGGED");
        return requirement + "/" + slug(name);
    }

    private static String slug(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() <= LONGEST_SLUG
                ? slug
                : slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "") + "-" + checksum(name);
    }

    private static String checksum(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
