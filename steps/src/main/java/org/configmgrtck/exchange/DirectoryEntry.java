package org.configmgrtck.exchange;

import java.util.List;
import java.util.Map;

/**
 * An entry as it stands in a directory.
 *
 * @param name its distinguished name
 * @param attributes attribute values by attribute name; the names in lower case
 */
public record DirectoryEntry(String name, Map<String, List<String>> attributes) {
    public DirectoryEntry {
        attributes = Map.copyOf(attributes);
    }

    /** The values of an attribute, whose name is given in lower case; empty where the entry has none. */
    public List<String> values(String attribute) {
        return attributes.getOrDefault(attribute, List.of());
    }
}
