package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.configmgrtck.document.spec.SpecDocument;
import org.configmgrtck.document.spec.SpecifiedScenario;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Requirement;

/** The specification as a page of the same form as the report of a run. */
public final class HtmlSpecification {
    private final SpecDocument document;
    private final Words words;
    private final HtmlReadings readings;

    private HtmlSpecification(SpecDocument document, Words words) {
        this.document = document;
        this.words = words;
        Map<String, String> standard =
                ChosenReadings.standard(document.specification()).values();
        this.readings = new HtmlReadings(document.specification(), standard, words);
    }

    /** The page. */
    public static String of(SpecDocument document, Words words) {
        return Templates.SPECIFICATION.render(words, new HtmlSpecification(document, words).page());
    }

    /** What the template {@code specification.mustache} shows. */
    record Page(
            String otherFile,
            String title,
            String subject,
            String digest,
            List<String> figures,
            List<Document> documents,
            List<HtmlPage.ReadingRow> readings) {}

    record Document(String letter, String title, String otherTitle, String reference, List<Section> sections) {}

    record Section(String name, List<Item> items) {}

    record Item(
            String id,
            String level,
            List<HtmlPage.Badge> badge,
            String statement,
            String otherStatement,
            String place,
            String roles,
            List<HtmlPage.ReadingRow> readings,
            String notTested,
            List<Scenario> scenarios) {}

    record Scenario(String id, String name, String where, String script) {}

    private Page page() {
        return new Page(
                "",
                words.say("spec.title"),
                document.kitVersion(),
                document.digest(),
                document.figures(words),
                document.parts(words).stream().map(this::document).toList(),
                readings.all());
    }

    private Document document(SpecDocument.Part part) {
        List<Section> sections = new ArrayList<>();
        part.sections()
                .forEach((name, requirements) -> sections.add(
                        new Section(name, requirements.stream().map(this::item).toList())));
        return new Document(
                part.document().key(),
                words.language().of(part.document().title()),
                words.language().other().of(part.document().title()),
                part.document().reference(),
                sections);
    }

    private Item item(Requirement requirement) {
        return new Item(
                requirement.id(),
                requirement.level().name(),
                List.of(),
                words.language().of(requirement.statement()),
                words.language().other().of(requirement.statement()),
                requirement.sources().stream().map(words::place).collect(Collectors.joining("; ")),
                String.join(words.say("list"), requirement.roleLabels()),
                requirement.readings().stream().map(readings::of).toList(),
                requirement.notTested().orElse(""),
                document.scenariosOf(requirement).stream()
                        .map(HtmlSpecification::scenario)
                        .toList());
    }

    private static Scenario scenario(SpecifiedScenario scenario) {
        return new Scenario(
                scenario.planned().scenario(),
                scenario.planned().name(),
                scenario.planned().feature() + ":" + scenario.planned().line(),
                scenario.steps().stream()
                        .map(step -> step.keyword() + " " + step.text())
                        .collect(Collectors.joining("\n")));
    }
}
