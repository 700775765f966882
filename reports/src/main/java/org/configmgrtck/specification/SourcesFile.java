package org.configmgrtck.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How {@code sources.yaml} becomes sentences. */
final class SourcesFile {
    private final Map<String, List<SourceSentence>> documents = new LinkedHashMap<>();
    private final Set<String> sections = new HashSet<>();
    private final Specification specification;
    private Optional<Locator> former = Optional.empty();

    private SourcesFile(Specification specification) {
        this.specification = specification;
        specification.documents().keySet().forEach(key -> documents.put(key, new ArrayList<>()));
    }

    static SourceSentences read(Entry file, Specification specification) {
        file.allow("sentences");
        SourcesFile reader = new SourcesFile(specification);
        file.entries("sentences", "at").forEach(reader::sentence);
        reader.documents.forEach((key, sentences) -> {
            if (sentences.isEmpty()) {
                throw file.wrong("sentences", "sentences of document " + key + " too");
            }
        });
        return new SourceSentences(reader.documents);
    }

    private void sentence(Entry entry) {
        entry.allow("at", "sha256", "as", "requirements", "reason");
        Locator at = locator(entry);
        Disposition disposition = disposition(entry);
        documents
                .get(at.document())
                .add(new SourceSentence(
                        at, hash(entry), disposition, requirements(entry, disposition), reason(entry, disposition)));
    }

    private Locator locator(Entry entry) {
        Locator at = Locator.of(entry.scalar("at"))
                .orElseThrow(
                        () -> entry.wrong("at", "document, section, paragraph and sentence, written A section 1.2"));
        if (!documents.containsKey(at.document())) {
            throw entry.wrong("at", "one of the documents " + documents.keySet());
        }
        boolean next = former.map(at::follows).orElse(at.opens());
        boolean again = former.filter(at::inSectionOf).isEmpty() && !sections.add(at.document() + " " + at.section());
        if (!next || again) {
            throw entry.wrong(
                    "at",
                    "the sentence, paragraph or section that comes next after "
                            + former.map(Locator::place).orElse("the beginning"));
        }
        former = Optional.of(at);
        return at;
    }

    private static String hash(Entry entry) {
        String hash = entry.scalar("sha256");
        if (!SentenceHash.isHash(hash)) {
            throw entry.wrong("sha256", "64 lower-case hexadecimal digits");
        }
        return hash;
    }

    private static Disposition disposition(Entry entry) {
        String label = entry.scalar("as");
        return Disposition.of(label)
                .orElseThrow(() -> entry.wrong(
                        "as",
                        "one of "
                                + Arrays.stream(Disposition.values())
                                        .map(Disposition::label)
                                        .toList() + ", but it is '" + label + "'"));
    }

    private List<String> requirements(Entry entry, Disposition disposition) {
        if (entry.has("requirements") != disposition.isOfRequirements()) {
            throw entry.wrong(
                    "requirements",
                    disposition.isOfRequirements()
                            ? "the ids that a sentence disposed of as " + disposition.label() + " is about"
                            : "no ids, as it is disposed of as " + disposition.label());
        }
        List<String> ids = entry.optionalScalars("requirements");
        for (String id : ids) {
            if (specification.requirement(id).isEmpty()) {
                throw entry.wrong("requirements", "only ids out of requirements.yaml, but it has '" + id + "'");
            }
        }
        if (ids.size() != Set.copyOf(ids).size()) {
            throw entry.wrong("requirements", "each id once");
        }
        return ids;
    }

    private static Optional<String> reason(Entry entry, Disposition disposition) {
        return disposition == Disposition.REQUIREMENT
                ? entry.optionalScalar("reason")
                : Optional.of(entry.scalar("reason"));
    }
}
