package org.configmgrtck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteParametersTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "a b", "a,b", "a, b,,c", "100%", "%2C", "#1", "日本", "a+b", "a;b=c"})
    void theFolderSurvivesWhateverItsName(String name, @TempDir Path parent) {
        Path folder = parent.resolve(name);
        String[] plugins = SuiteParameters.plugins(folder).split(",");
        assertThat(plugins).hasSize(2);
        assertThat(plugins[0]).startsWith(FactRecorder.class.getName() + ":").doesNotContain(" ");
        assertThat(Path.of(URI.create(plugins[0].substring(plugins[0].indexOf(':') + 1))))
                .isEqualTo(folder.toAbsolutePath());
        assertThat(plugins[1]).isEqualTo(AllureNarrator.class.getName());
    }

    @Test
    void oneAtOnceIsNotParallel(@TempDir Path folder) {
        assertThat(SuiteParameters.of(folder, 1))
                .containsEntry("cucumber.execution.parallel.enabled", "false")
                .containsEntry("cucumber.glue", "org.configmgrtck.steps");
        assertThat(SuiteParameters.of(folder, 4))
                .containsEntry("cucumber.execution.parallel.enabled", "true")
                .containsEntry("cucumber.execution.parallel.config.fixed.parallelism", "4")
                .containsEntry("cucumber.execution.parallel.config.fixed.max-pool-size", "4");
    }
}
