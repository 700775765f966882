package org.configmgrtck.specification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How {@code readings.yaml} becomes readings. */
final class ReadingsFile {
    private ReadingsFile() {}

    static Map<String, Reading> read(Entry file) {
        file.allow("readings");
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Entry entry : file.entries("readings", "name")) {
            Reading reading = reading(entry);
            if (readings.putIfAbsent(reading.name(), reading) != null) {
                throw entry.wrong("name", "a name that no other reading has");
            }
        }
        return readings;
    }

    private static Reading reading(Entry entry) {
        entry.allow("name", "default", "values", "statement", "because");
        Reading reading = new Reading(
                entry.scalar("name"),
                entry.scalar("default"),
                entry.optionalScalars("values"),
                entry.text("statement"),
                entry.text("because"));
        List<String> values = reading.values();
        if (!reading.allows(reading.standard())) {
            throw entry.wrong("default", "one of the values " + values);
        }
        return reading;
    }
}
