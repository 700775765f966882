package org.configmgrtck.specification;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping in a YAML file that is read strictly: whatever is not as it should be is named with its place. */
final class Entry {
    private final String place;
    private final JsonNode node;

    private Entry(String place, JsonNode node) {
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw new SpecificationException(place + ": expected a mapping (name: value).");
        }
    }

    static Entry file(String name, InputStream stream) {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return new Entry(name, Optional.ofNullable(mapper.readTree(stream)).orElse(MissingNode.getInstance()));
        } catch (IOException e) {
            throw new SpecificationException(name + ": expected well-formed YAML, but: " + e.getMessage(), e);
        }
    }

    SpecificationException wrong(String field, String expected) {
        return new SpecificationException(place + ", field " + field + ": expected " + expected + ".");
    }

    void allow(String... fields) {
        Set<String> known = Set.of(fields);
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw wrong(field, "no such field; the fields here are " + String.join(", ", fields));
            }
        });
    }

    boolean has(String field) {
        return node.has(field);
    }

    String scalar(String field) {
        return scalar(field, node.path(field));
    }

    Optional<String> optionalScalar(String field) {
        return has(field) ? Optional.of(scalar(field)) : Optional.empty();
    }

    List<String> scalars(String field) {
        List<String> scalars = new ArrayList<>();
        list(field).forEach(item -> scalars.add(scalar(field, item)));
        return scalars;
    }

    List<String> optionalScalars(String field) {
        return has(field) ? scalars(field) : List.of();
    }

    int number(String field) {
        return number(field, node.path(field));
    }

    List<Integer> numbers(String field) {
        List<Integer> numbers = new ArrayList<>();
        list(field).forEach(item -> numbers.add(number(field, item)));
        return numbers;
    }

    Text text(String field) {
        Entry languages = new Entry(place + ", field " + field, node.path(field));
        languages.allow("en", "ja");
        return new Text(languages.scalar("en"), languages.scalar("ja"));
    }

    /** The mappings of a list, each placed by the value of its naming field, or by its number where that is missing. */
    List<Entry> entries(String field, String naming) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : list(field)) {
            String name = item.path(naming).asText("");
            String label = name.isBlank() ? field + " number " + (entries.size() + 1) : name;
            entries.add(new Entry(place + ", entry " + label, item));
        }
        return entries;
    }

    /** A mapping, or a list of mappings. */
    List<Entry> oneOrMore(String field) {
        JsonNode value = node.path(field);
        if (value.isObject()) {
            return List.of(new Entry(place + ", field " + field, value));
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : list(field)) {
            entries.add(new Entry(place + ", field " + field + ", number " + (entries.size() + 1), item));
        }
        return entries;
    }

    Map<String, Entry> members(String field) {
        Entry mapping = new Entry(place + ", field " + field, node.path(field));
        Map<String, Entry> members = new LinkedHashMap<>();
        mapping.node
                .properties()
                .forEach(member -> members.put(
                        member.getKey(), new Entry(place + ", entry " + member.getKey(), member.getValue())));
        return members;
    }

    private JsonNode list(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray() || value.isEmpty()) {
            throw wrong(field, "a list with at least one item");
        }
        return value;
    }

    private String scalar(String field, JsonNode value) {
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw wrong(field, "a text that is not blank");
        }
        return value.asText();
    }

    private int number(String field, JsonNode value) {
        if (!value.isInt() || value.intValue() < 1) {
            throw wrong(field, "a whole number from 1");
        }
        return value.intValue();
    }
}
