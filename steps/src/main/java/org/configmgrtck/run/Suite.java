package org.configmgrtck.run;

import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.junitplatform.AllureJunitPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.configmgrtck.deadline.Errand;
import org.configmgrtck.deployment.CurrentTestBed;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The scenarios as the JUnit Platform runs them. */
public final class Suite {
    private static final String FEATURES = "features";
    /** How often is looked whether the run still goes on. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final TestBed bed;
    private final Path folder;
    private final int parallelism;
    private final boolean narrated;

    /**
     * @param folder where facts, transcripts and Allure results go; it exists
     * @param parallelism how many scenarios run at once
     */
    public Suite(TestBed bed, Path folder, int parallelism) {
        this(bed, folder, parallelism, true);
    }

    private Suite(TestBed bed, Path folder, int parallelism, boolean narrated) {
        this.bed = bed;
        this.folder = folder;
        this.parallelism = parallelism;
        this.narrated = narrated;
    }

    /** Scenarios that leave their facts, and nothing for Allure. */
    public static Suite factsOnly(TestBed bed, Path folder, int parallelism) {
        return new Suite(bed, folder, parallelism, false);
    }

    /** Runs the selected scenarios, and gives up those that do not end. Everything that is to be known of them is in the folder afterwards. */
    public void run(Plan plan, List<TestExecutionListener> listeners) {
        LauncherConfig.Builder configuring = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestExecutionListeners(listeners.toArray(TestExecutionListener[]::new));
        if (narrated) {
            AllureLifecycle allure =
                    new AllureLifecycle(new FileSystemResultsWriter(ReportFile.ALLURE_RESULTS.in(folder)));
            Allure.setLifecycle(allure);
            configuring.addTestExecutionListeners(new AllureJunitPlatform(allure));
        }
        LauncherConfig config = configuring.build();
        CurrentTestBed.during(bed, () -> {
            Errand errand = Errand.start("tck-suite", () -> {
                try (LauncherSession session = LauncherFactory.openSession(config)) {
                    session.getLauncher().execute(request(plan));
                }
            });
            waitFor(errand, plan);
        });
    }

    /** A scenario that never ends must not keep the others from being reported. */
    private void waitFor(Errand errand, Plan plan) {
        try {
            while (!errand.await(LOOK)) {
                if (bed.watchdog().stuck()) {
                    new Unfinished(bed.watchdog().underway()).recordIn(RunFolder.facts(folder), plan);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    private LauncherDiscoveryRequest request(Plan plan) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(plan))
                .filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameters(
                        narrated
                                ? SuiteParameters.of(folder, parallelism)
                                : SuiteParameters.factsOnly(folder, parallelism))
                .build();
    }

    private static List<? extends DiscoverySelector> selectors(Plan plan) {
        if (!plan.partial()) {
            return List.of(DiscoverySelectors.selectPackage(FEATURES));
        }
        return plan.all().stream().filter(plan::selects).map(Suite::selector).toList();
    }

    private static DiscoverySelector selector(PlannedScenario scenario) {
        return DiscoverySelectors.selectClasspathResource(
                FEATURES + "/" + scenario.feature(), FilePosition.from(scenario.line()));
    }
}
