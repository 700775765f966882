package org.configmgrtck.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The requirements and the sentences of the two real documents tell the same story. */
class SourceCoverageTest {
    private final Specification specification = Specification.load();
    private final SourceSentences sources = SourceSentences.load(specification);

    @Test
    void everySentenceOfBothDocumentsIsThere() {
        assertThat(sources.documents().get("A")).hasSize(42);
        assertThat(sources.documents().get("B")).hasSize(90);
    }

    @Test
    void whatARequirementCitesIsASentenceOfThatHashThatNamesIt() {
        Map<String, Set<String>> cited = new TreeMap<>();
        specification
                .requirements()
                .values()
                .forEach(requirement -> requirement.sources().stream()
                        .flatMap(source -> locators(source).stream())
                        .forEach(at -> cited.computeIfAbsent(at.locator() + " " + at.sha256(), key -> new TreeSet<>())
                                .add(requirement.id())));
        Map<String, Set<String>> named = new TreeMap<>();
        sources.all().stream()
                .filter(sentence -> sentence.disposition().isCited())
                .forEach(sentence ->
                        named.put(sentence.at() + " " + sentence.sha256(), new TreeSet<>(sentence.requirements())));
        assertThat(named).isNotEmpty().isEqualTo(cited);
    }

    @Test
    void aConditionIsCitedByNone() {
        TreeSet<String> cited = new TreeSet<>();
        specification
                .requirements()
                .values()
                .forEach(requirement -> requirement
                        .sources()
                        .forEach(source -> locators(source)
                                .forEach(at -> cited.add(at.locator().toString()))));
        assertThat(sources.all().stream()
                        .filter(sentence -> sentence.disposition() == Disposition.CONDITION)
                        .map(sentence -> sentence.at().toString()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(cited);
    }

    @Test
    void adviceIsInformationOnly() {
        assertThat(sources.all().stream()
                        .filter(sentence -> sentence.disposition() == Disposition.ADVICE)
                        .flatMap(sentence -> sentence.requirements().stream())
                        .map(id -> specification.requirement(id).orElseThrow().level()))
                .isNotEmpty()
                .containsOnly(Level.INFO);
    }

    @Test
    void noWordOfTheDocumentsIsInTheFile() throws IOException {
        try (InputStream stream = SourceSentences.class.getResourceAsStream("/features/sources.yaml")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("sha256")
                    .doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
        }
    }

    private record Cited(Locator locator, String sha256) {}

    private static List<Cited> locators(Source source) {
        List<Cited> locators = new ArrayList<>();
        for (int i = 0; i < source.sentences().size(); i++) {
            Locator at = new Locator(
                    source.document(),
                    source.section(),
                    source.paragraph(),
                    source.sentences().get(i));
            locators.add(new Cited(at, source.sha256().get(i)));
        }
        return locators;
    }
}
