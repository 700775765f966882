package org.configmgrtck.reference.misbehaviour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** What each misbehaviour breaks besides the requirement that it is about, from {@code also-breaks.properties}. */
final class Consequences {
    private static final String FILE = "also-breaks.properties";

    private final Properties properties;

    private Consequences(Properties properties) {
        this.properties = properties;
    }

    static Consequences load() {
        try (InputStream in = Consequences.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Consequences(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FILE + " can't be read.", e);
        }
    }

    /** Names of misbehaviours that have any. */
    Set<String> names() {
        return properties.stringPropertyNames();
    }

    Misbehaviour addedTo(Misbehaviour misbehaviour) {
        List<String> ids = Stream.of(
                        properties.getProperty(misbehaviour.name(), "").split(" "))
                .filter(id -> !id.isEmpty())
                .toList();
        return misbehaviour.alsoBreaking(ids);
    }
}
