package org.configmgrtck.deployment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.doubles.Directories;
import org.configmgrtck.doubles.ManagementPoints;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;

/** What all scenarios of one run share: the servers that the doubles live on, and the subject. */
public final class TestBed implements AutoCloseable {
    /** What time it is when a scenario begins, unless the subject's clock can't be set. */
    private static final Instant SCENARIO_START = Instant.parse("2031-04-05T06:07:08Z");

    private final ManagementPoints managementPoints;
    private final Directories directories;
    private final SubjectEndpoint subject;
    private final Declaration declaration;
    private final Optional<String> combination;
    private final KeyPool keyPool = new KeyPool();
    private final AtomicInteger deployments = new AtomicInteger();

    private TestBed(
            ManagementPoints managementPoints,
            Directories directories,
            SubjectEndpoint subject,
            Declaration declaration,
            Optional<String> combination) {
        this.managementPoints = managementPoints;
        this.directories = directories;
        this.subject = subject;
        this.declaration = declaration;
        this.combination = combination;
    }

    /** Starts the doubles. */
    public static TestBed open(SubjectEndpoint subject, Declaration declaration) {
        return open(subject, declaration, Optional.empty());
    }

    /**
     * Starts the doubles.
     *
     * @param combination name of the one combination that walks through the decision space ask; empty for all of theirs
     */
    public static TestBed open(SubjectEndpoint subject, Declaration declaration, Optional<String> combination) {
        ManagementPoints managementPoints = ManagementPoints.start();
        try {
            return new TestBed(managementPoints, Directories.start(), subject, declaration, combination);
        } catch (RuntimeException e) {
            managementPoints.close();
            throw e;
        }
    }

    public SubjectEndpoint subject() {
        return subject;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** The one combination that walks through the decision space ask; empty for all of theirs. */
    public Optional<String> combination() {
        return combination;
    }

    KeyPool keyPool() {
        return keyPool;
    }

    ManagementPoints managementPoints() {
        return managementPoints;
    }

    Directories directories() {
        return directories;
    }

    /** A name for a deployment that no other has in this run. */
    String nextName() {
        return "d" + deployments.incrementAndGet();
    }

    /** The instant at which a scenario begins. */
    Instant scenarioStart() {
        return declaration.options().settableClock()
                ? SCENARIO_START
                : Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() {
        try (managementPoints) {
            directories.close();
        }
    }
}
