package org.configmgrtck.deployment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.doubles.Directories;
import org.configmgrtck.doubles.ManagementPoints;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;

/** What all scenarios of one run share: the servers that the doubles live on, and the subject. */
public final class TestBed implements AutoCloseable {
    private final ManagementPoints managementPoints;
    private final Directories directories;
    private final SubjectEndpoint subject;
    private final Declaration declaration;
    private final Circumstances circumstances;
    private final KeyPool keyPool;
    private final AtomicInteger deployments;
    private final Served served;

    private TestBed(
            ManagementPoints managementPoints,
            Directories directories,
            SubjectEndpoint subject,
            Declaration declaration,
            Circumstances circumstances,
            KeyPool keyPool,
            AtomicInteger deployments,
            Served served) {
        this.managementPoints = managementPoints;
        this.directories = directories;
        this.subject = subject;
        this.declaration = declaration;
        this.circumstances = circumstances;
        this.keyPool = keyPool;
        this.deployments = deployments;
        this.served = served;
    }

    /** Starts the doubles. */
    public static TestBed open(SubjectEndpoint subject, Declaration declaration, Circumstances circumstances) {
        ManagementPoints managementPoints = ManagementPoints.start();
        try {
            return new TestBed(
                    managementPoints,
                    Directories.start(),
                    subject,
                    declaration,
                    circumstances,
                    new KeyPool(),
                    new AtomicInteger(),
                    Served.asDeclared(declaration.options().deploymentsAtOnce()));
        } catch (RuntimeException e) {
            managementPoints.close();
            throw e;
        }
    }

    /** The same test bed, which knows what of its declaration the subject has. Close either of the two. */
    public TestBed knowing(Served seen) {
        return new TestBed(
                managementPoints, directories, subject, declaration, circumstances, keyPool, deployments, seen);
    }

    /** What of its declaration the subject was seen to have. */
    Served served() {
        return served;
    }

    public SubjectEndpoint subject() {
        return subject;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** What was chosen for all scenarios of the run. */
    public Circumstances circumstances() {
        return circumstances;
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
                ? circumstances.start()
                : Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() {
        try (managementPoints) {
            directories.close();
        }
    }
}
