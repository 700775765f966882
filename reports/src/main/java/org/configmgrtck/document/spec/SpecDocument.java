package org.configmgrtck.document.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.Disposition;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Source;
import org.configmgrtck.specification.SourceDocument;
import org.configmgrtck.specification.SourceSentence;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;

/**
 * All that the specification says, for a reader.
 *
 * @param kitVersion the version of the kit
 * @param digest SHA-256 of all files of the specification, as a report has it
 */
public record SpecDocument(
        String kitVersion,
        String digest,
        Specification specification,
        SourceSentences sentences,
        List<SpecifiedScenario> scenarios) {
    public SpecDocument {
        scenarios = List.copyOf(scenarios);
    }

    /** The requirements of a source document, by the name of their section. */
    public record Part(SourceDocument document, Map<String, List<Requirement>> sections) {}

    /** The requirements by document and section, in the order of the specification. */
    public List<Part> parts(Words words) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Requirement requirement : specification.requirements().values()) {
            Source source = requirement.sources().get(0);
            parts.computeIfAbsent(
                            source.document(),
                            key -> new Part(specification.documents().get(key), new LinkedHashMap<>()))
                    .sections()
                    .computeIfAbsent(words.section(source), name -> new ArrayList<>())
                    .add(requirement);
        }
        return List.copyOf(parts.values());
    }

    /** The scenarios whose first requirement this is. */
    public List<SpecifiedScenario> scenariosOf(Requirement requirement) {
        return scenarios.stream()
                .filter(one -> one.planned().requirements().stream()
                        .findFirst()
                        .filter(requirement.id()::equals)
                        .isPresent())
                .toList();
    }

    /** How much there is of everything, in sentences. */
    public List<String> figures(Words words) {
        List<SourceSentence> all = sentences.all();
        List<String> dispositions = new ArrayList<>();
        for (Disposition as : Disposition.values()) {
            dispositions.add(words.say(
                    "disposition." + as.label(),
                    all.stream().filter(one -> one.disposition() == as).count()));
        }
        return List.of(
                words.say(
                        "spec.figures",
                        specification.requirements().size(),
                        scenarios.size(),
                        specification.readings().size()),
                words.say("coverage.sentences", all.size(), all.size(), String.join(words.say("list"), dispositions)));
    }
}
