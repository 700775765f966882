package org.configmgrtck.deployment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.doubles.Directories;
import org.configmgrtck.doubles.ManagementPoints;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;

/** What all scenarios of one run share: the servers that the doubles live on, and the subject. */
public final class TestBed implements AutoCloseable {
    private static final int TOKEN_OCTETS = 8;

    private final ManagementPoints managementPoints;
    private final Directories directories;
    private final SubjectEndpoint subject;
    private final Declaration declaration;
    private final Circumstances circumstances;
    private final KeyPool keyPool = new KeyPool();
    private final AtomicInteger deployments = new AtomicInteger();
    private final SecureRandom random = new SecureRandom();

    private TestBed(
            ManagementPoints managementPoints,
            Directories directories,
            SubjectEndpoint subject,
            Declaration declaration,
            Circumstances circumstances) {
        this.managementPoints = managementPoints;
        this.directories = directories;
        this.subject = subject;
        this.declaration = declaration;
        this.circumstances = circumstances;
    }

    /** Starts the doubles. */
    public static TestBed open(SubjectEndpoint subject, Declaration declaration, Circumstances circumstances) {
        ManagementPoints managementPoints = ManagementPoints.start();
        try {
            return new TestBed(managementPoints, Directories.start(), subject, declaration, circumstances);
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

    /**
     * A name for a deployment that no other has in this run. The addresses of its doubles hold it, so it can't be guessed:
     * no subject reaches what belongs to another deployment by counting.
     */
    String nextName() {
        byte[] token = new byte[TOKEN_OCTETS];
        random.nextBytes(token);
        return "d" + deployments.incrementAndGet() + "-" + HexFormat.of().formatHex(token);
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
