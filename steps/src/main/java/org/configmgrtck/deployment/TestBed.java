package org.configmgrtck.deployment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Watchdog;
import org.configmgrtck.doubles.Directories;
import org.configmgrtck.doubles.ListenAddress;
import org.configmgrtck.doubles.ManagementPoints;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;

/** What all scenarios of one run share: the servers that the doubles live on, and the subject. */
public final class TestBed implements AutoCloseable {
    private static final int TOKEN_OCTETS = 8;

    private final ManagementPoints managementPoints;
    private final Directories directories;
    private final Journal late;
    private final SubjectEndpoint subject;
    private final Declaration declaration;
    private final Circumstances circumstances;
    private final Deadlines deadlines;
    private final Watchdog watchdog;
    private final Presence presence;
    private final KeyPool keyPool;
    private final AtomicInteger deployments;
    private final Served served;
    private final boolean borrowed;
    private final SecureRandom random = new SecureRandom();

    private TestBed(
            ManagementPoints managementPoints,
            Directories directories,
            Journal late,
            SubjectEndpoint subject,
            Declaration declaration,
            Circumstances circumstances,
            Deadlines deadlines) {
        this.managementPoints = managementPoints;
        this.directories = directories;
        this.late = late;
        this.subject = subject;
        this.declaration = declaration;
        this.circumstances = circumstances;
        this.deadlines = deadlines;
        this.watchdog = new Watchdog(deadlines);
        this.presence = new Presence(subject, deadlines);
        this.keyPool = new KeyPool();
        this.deployments = new AtomicInteger();
        this.served = Served.asDeclared(declaration.options().deploymentsAtOnce());
        this.borrowed = false;
    }

    private TestBed(TestBed same, SubjectEndpoint subject, Declaration declaration) {
        this.managementPoints = same.managementPoints;
        this.directories = same.directories;
        this.late = same.late;
        this.subject = subject;
        this.declaration = declaration;
        this.circumstances = same.circumstances;
        this.deadlines = same.deadlines;
        this.watchdog = new Watchdog(deadlines);
        this.presence = new Presence(subject, deadlines);
        this.keyPool = same.keyPool;
        this.deployments = same.deployments;
        this.served = Served.asDeclared(declaration.options().deploymentsAtOnce());
        this.borrowed = true;
    }

    private TestBed(TestBed same, Served served) {
        this.managementPoints = same.managementPoints;
        this.directories = same.directories;
        this.late = same.late;
        this.subject = same.subject;
        this.declaration = same.declaration;
        this.circumstances = same.circumstances;
        this.deadlines = same.deadlines;
        this.watchdog = same.watchdog;
        this.presence = same.presence;
        this.keyPool = same.keyPool;
        this.deployments = same.deployments;
        this.served = served;
        this.borrowed = same.borrowed;
    }

    /** Starts the doubles, with the standard deadlines, on loopback. */
    public static TestBed open(SubjectEndpoint subject, Declaration declaration, Circumstances circumstances) {
        return open(subject, declaration, circumstances, Deadlines.standard(), ListenAddress.loopback());
    }

    /** Starts the doubles. The run's deadline counts from here. */
    public static TestBed open(
            SubjectEndpoint subject,
            Declaration declaration,
            Circumstances circumstances,
            Deadlines deadlines,
            ListenAddress address) {
        Journal late = new Journal();
        ManagementPoints managementPoints = ManagementPoints.start(address, late);
        try {
            return new TestBed(
                    managementPoints,
                    Directories.start(address, late),
                    late,
                    subject,
                    declaration,
                    circumstances,
                    deadlines);
        } catch (RuntimeException e) {
            managementPoints.close();
            throw e;
        }
    }

    /** The same test bed, which knows what of its declaration the subject has. Close either of the two. */
    public TestBed knowing(Served seen) {
        return new TestBed(this, seen);
    }

    /**
     * The same doubles and keys for another subject, of whose scenarios no transcripts are kept. The run's deadline
     * counts from here. Closing it leaves the doubles open.
     */
    public TestBed asking(SubjectEndpoint other, Declaration declared) {
        return new TestBed(this, other, declared);
    }

    /** What came to the doubles of a scenario after it had ended. It bears on no verdict. */
    public Journal late() {
        return late;
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

    /** How long the run waits for what. */
    public Deadlines deadlines() {
        return deadlines;
    }

    /** Watches over the run and its scenarios. */
    public Watchdog watchdog() {
        return watchdog;
    }

    /** Whether the subject is there. */
    Presence presence() {
        return presence;
    }

    /** Is of each scenario kept what was exchanged? */
    public boolean keepsTranscripts() {
        return !borrowed;
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
        if (borrowed) {
            watchdog.close();
            subject.close();
            return;
        }
        try (managementPoints;
                directories;
                watchdog) {
            subject.close();
        }
    }
}
