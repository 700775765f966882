package org.configmgrtck.specification;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How {@code requirements.yaml} becomes a specification. */
final class RequirementsFile {
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, Reading> readings;

    private RequirementsFile(Map<String, Reading> readings) {
        this.readings = readings;
    }

    static Specification read(Entry file, Map<String, Reading> readings) {
        file.allow("documents", "requirements");
        RequirementsFile reader = new RequirementsFile(readings);
        file.members("documents").forEach(reader::document);
        file.entries("requirements", "id").forEach(reader::requirement);
        return new Specification(reader.documents, reader.requirements, readings);
    }

    private void document(String key, Entry entry) {
        entry.allow("title", "reference");
        documents.put(key, new SourceDocument(key, entry.text("title"), entry.scalar("reference")));
    }

    private void requirement(Entry entry) {
        entry.allow("id", "roles", "level", "statement", "source", "sources", "readings", "notTested");
        Requirement requirement = new Requirement(
                entry.scalar("id"),
                roles(entry),
                level(entry),
                entry.text("statement"),
                sources(entry),
                readingsOf(entry),
                entry.optionalScalar("notTested"));
        if (requirements.putIfAbsent(requirement.id(), requirement) != null) {
            throw entry.wrong("id", "an id that no other requirement has");
        }
    }

    private static Set<Role> roles(Entry entry) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String label : entry.scalars("roles")) {
            roles.add(Role.of(label)
                    .orElseThrow(() -> entry.wrong(
                            "roles",
                            "only roles out of "
                                    + Arrays.stream(Role.values())
                                            .map(Role::label)
                                            .toList() + ", but it has '" + label + "'")));
        }
        return roles;
    }

    private static Level level(Entry entry) {
        String level = entry.scalar("level");
        return Arrays.stream(Level.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElseThrow(() ->
                        entry.wrong("level", "one of " + List.of(Level.values()) + ", but it is '" + level + "'"));
    }

    private List<Source> sources(Entry entry) {
        if (entry.has("source") == entry.has("sources")) {
            throw entry.wrong("source", "either one source, or a list of them, under source or sources, and not both");
        }
        String field = entry.has("source") ? "source" : "sources";
        return entry.oneOrMore(field).stream().map(this::source).toList();
    }

    private Source source(Entry entry) {
        entry.allow("document", "section", "paragraph", "sentences", "sha256");
        Source source = new Source(
                entry.scalar("document"),
                entry.scalar("section"),
                entry.number("paragraph"),
                entry.numbers("sentences"),
                entry.scalars("sha256"));
        if (!documents.containsKey(source.document())) {
            throw entry.wrong("document", "one of " + documents.keySet() + ", but it is '" + source.document() + "'");
        }
        if (!source.sha256().stream().allMatch(SentenceHash::isHash)) {
            throw entry.wrong("sha256", "64 lower-case hexadecimal digits for each sentence");
        }
        if (source.sha256().size() != source.sentences().size()) {
            throw entry.wrong(
                    "sha256",
                    "as many hashes as there are sentences, "
                            + source.sentences().size());
        }
        return source;
    }

    private List<String> readingsOf(Entry entry) {
        List<String> names = entry.optionalScalars("readings");
        for (String name : names) {
            if (!readings.containsKey(name)) {
                throw entry.wrong("readings", "only names out of readings.yaml, but it has '" + name + "'");
            }
        }
        return names;
    }
}
