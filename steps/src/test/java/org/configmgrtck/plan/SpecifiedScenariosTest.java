package org.configmgrtck.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;

class SpecifiedScenariosTest {
    private final List<PlannedScenario> all = SpecifiedScenarios.read();

    @Test
    void noScenarioAndNoRowIsLost() {
        Map<String, Long> expected = FeatureText.read().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, file -> (long) FeatureText.scenarios(file.getValue())));
        assertThat(all.stream().collect(groupingBy(PlannedScenario::feature, counting())))
                .isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(20);
    }

    @Test
    void everyFeatureFileOfTheModuleIsRead() throws IOException {
        // Maven runs the tests in the module's folder, and the class path may hold the features as a jar.
        Path folder = Path.of("..", "features").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(FeatureFiles.read().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                    .filter(path -> path.endsWith(".feature") && !path.startsWith("target/"))
                                    .toList());
        }
    }

    @Test
    void eachStandsInALineOfItsOwn() {
        Map<String, List<String>> text = FeatureText.read();
        assertThat(all.stream().map(scenario -> scenario.feature() + ":" + scenario.line()))
                .doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(scenario -> assertThat(text.get(scenario.feature())
                                .get(scenario.line() - 1)
                                .strip())
                        .matches("\\Q|\\E.*|\\QScenario: " + scenario.name() + "\\E"));
    }

    @Test
    void eachAsksOneRequirement() {
        assertThat(all)
                .allSatisfy(scenario -> assertThat(scenario.requirements()).hasSize(1));
    }

    @Test
    void placeholdersInNamesAreFilledIn() {
        assertThat(all).allSatisfy(scenario -> assertThat(scenario.name()).doesNotContain("<", ">"));
    }
}
