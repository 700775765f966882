package org.configmgrtck.run;

import java.nio.file.Path;
import java.util.Map;

/** What Cucumber is told, by the command and by the Maven suite alike. */
public final class SuiteParameters {
    /** The packages that hold steps; without them every step of the jar would be undefined. */
    public static final String GLUE = "org.configmgrtck.steps";

    private SuiteParameters() {}

    /** The parameters of a run. */
    public static Map<String, String> of(Path folder, int parallelism) {
        return of(plugins(folder), parallelism);
    }

    /** The parameters of a run that leaves facts and nothing else. */
    static Map<String, String> factsOnly(Path folder, int parallelism) {
        return of(recorder(folder), parallelism);
    }

    private static Map<String, String> of(String plugins, int parallelism) {
        String threads = Integer.toString(parallelism);
        return Map.of(
                "cucumber.glue",
                GLUE,
                "cucumber.plugin",
                plugins,
                "cucumber.publish.quiet",
                "true",
                "cucumber.junit-platform.naming-strategy",
                "long",
                "cucumber.execution.parallel.enabled",
                Boolean.toString(parallelism > 1),
                "cucumber.execution.parallel.config.strategy",
                "fixed",
                "cucumber.execution.parallel.config.fixed.parallelism",
                threads,
                "cucumber.execution.parallel.config.fixed.max-pool-size",
                threads);
    }

    /** The listeners; commas part them, so a comma in the folder's name has to be hidden. */
    static String plugins(Path folder) {
        return recorder(folder) + "," + AllureNarrator.class.getName();
    }

    private static String recorder(Path folder) {
        return FactRecorder.class.getName() + ":" + folder.toUri().toString().replace(",", "%2C");
    }
}
