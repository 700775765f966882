package org.configmgrtck.reference.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The registry of one computer. Keys and names are matched without regard to case, and nothing is redirected.
 *
 * <p>It counts the edits of each value, so that who has decided something on the strength of a value can write only if
 * nobody has touched the value in the meantime. Safe for use by several threads.
 */
public final class Registry {
    private final Map<Name, RegistryValue> values = new TreeMap<>();
    private final Map<Name, Long> edits = new HashMap<>();

    /** All values, ordered by key and name. */
    public synchronized List<RegistryValue> all() {
        return List.copyOf(values.values());
    }

    /** Edits a value: sets it, whatever it was. */
    public synchronized void set(RegistryValue value) {
        Name name = Name.of(value.key(), value.name());
        values.put(name, value);
        edits.merge(name, 1L, Long::sum);
    }

    /** Edits a value: deletes it. Deleting an absent value counts as an edit, too. */
    public synchronized void delete(String key, String name) {
        Name deleted = Name.of(key, name);
        values.remove(deleted);
        edits.merge(deleted, 1L, Long::sum);
    }

    /** What a value is at this moment. */
    public synchronized Observation observe(String key, String name) {
        Name observed = Name.of(key, name);
        return new Observation(Optional.ofNullable(values.get(observed)), edits.getOrDefault(observed, 0L));
    }

    /**
     * Writes a value, unless it was edited since. The write itself is no edit.
     *
     * @param since how many edits were observed when the write was decided on
     * @return was it written?
     */
    public synchronized boolean writeUnlessEdited(RegistryValue value, long since) {
        Name name = Name.of(value.key(), value.name());
        if (edits.getOrDefault(name, 0L) != since) {
            return false;
        }
        values.put(name, value);
        return true;
    }

    /**
     * A value at one moment.
     *
     * @param value empty if it was absent
     * @param edits how often it had been edited
     */
    public record Observation(Optional<RegistryValue> value, long edits) {}

    private record Name(String key, String name) implements Comparable<Name> {
        static Name of(String key, String name) {
            return new Name(key.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Name other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : name.compareTo(other.name);
        }
    }
}
