package org.configmgrtck.conformance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.CurrentTestBed;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.SuiteParameters;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.SubjectEndpoint;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The same scenarios as {@code tck run}, through Maven, against the bundled reference implementation. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = "cucumber.glue", value = SuiteParameters.GLUE)
@ConfigurationParameter(key = "cucumber.plugin", value = "org.configmgrtck.run.FactRecorder:target/conformance-suite")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
@ConfigurationParameter(key = "cucumber.junit-platform.naming-strategy", value = "long")
@ConfigurationParameter(key = "cucumber.execution.parallel.enabled", value = "true")
@ConfigurationParameter(key = "cucumber.execution.parallel.config.strategy", value = "fixed")
@ConfigurationParameter(key = "cucumber.execution.parallel.config.fixed.parallelism", value = "4")
@ConfigurationParameter(key = "cucumber.execution.parallel.config.fixed.max-pool-size", value = "4")
public class ConformanceSuiteTest {
    /** JUnit's suite engine calls static methods only. */
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    @BeforeSuite
    static void open() {
        RunFolder.named(Path.of("target", "conformance-suite"));
        BundledReference reference = BundledReference.start(Optional.empty());
        OPEN.push(reference);
        SubjectEndpoint subject = new SubjectEndpoint(reference.address(), Contract.load(), Duration.ofSeconds(10));
        TestBed bed = TestBed.open(subject, subject.readDeclaration(new Journal()), Circumstances.standard());
        OPEN.push(bed);
        CurrentTestBed.begin(bed);
    }

    @AfterSuite
    static void close() throws Exception {
        CurrentTestBed.end();
        while (!OPEN.isEmpty()) {
            OPEN.pop().close();
        }
    }
}
