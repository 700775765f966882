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

    private final Doubles doubles;
    private final Asked asked;
    private final Served served;
    private final boolean borrowed;
    private final SecureRandom random = new SecureRandom();

    private TestBed(Doubles doubles, Asked asked, Served served, boolean borrowed) {
        this.doubles = doubles;
        this.asked = asked;
        this.served = served;
        this.borrowed = borrowed;
    }

    /**
     * What goes on for every subject.
     *
     * @param late what came to the doubles of a scenario after it had ended
     * @param apart how many deployments were made that belong to no scenario
     */
    private record Doubles(
            ManagementPoints managementPoints,
            Directories directories,
            ListenAddress address,
            Journal late,
            Circumstances circumstances,
            Deadlines deadlines,
            KeyPool keyPool,
            AtomicInteger apart) {
        TestBed asking(SubjectEndpoint subject, Declaration declaration, boolean borrowed) {
            return new TestBed(
                    this,
                    new Asked(subject, declaration, new Watchdog(deadlines), new Presence(subject, deadlines)),
                    Served.asDeclared(declaration.options().deploymentsAtOnce()),
                    borrowed);
        }
    }

    /** The subject, and what watches over it. */
    private record Asked(SubjectEndpoint subject, Declaration declaration, Watchdog watchdog, Presence presence) {}

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
            return new Doubles(
                            managementPoints,
                            Directories.start(address, late),
                            address,
                            late,
                            circumstances,
                            deadlines,
                            new KeyPool(),
                            new AtomicInteger())
                    .asking(subject, declaration, false);
        } catch (RuntimeException e) {
            managementPoints.close();
            throw e;
        }
    }

    /** The same test bed, which knows what of its declaration the subject has. Close either of the two. */
    public TestBed knowing(Served seen) {
        return new TestBed(doubles, asked, seen, borrowed);
    }

    /**
     * The same doubles and keys for another subject, of whose scenarios no transcripts are kept. The run's deadline
     * counts from here. Closing it leaves the doubles open.
     */
    public TestBed asking(SubjectEndpoint other, Declaration declared) {
        return doubles.asking(other, declared, true);
    }

    /** What came to the doubles of a scenario after it had ended. It bears on no verdict. */
    public Journal late() {
        return doubles.late();
    }

    /** What of its declaration the subject was seen to have. */
    Served served() {
        return served;
    }

    public SubjectEndpoint subject() {
        return asked.subject();
    }

    public Declaration declaration() {
        return asked.declaration();
    }

    /** What was chosen for all scenarios of the run. */
    public Circumstances circumstances() {
        return doubles.circumstances();
    }

    /** How long the run waits for what. */
    public Deadlines deadlines() {
        return doubles.deadlines();
    }

    /** Watches over the run and its scenarios. */
    public Watchdog watchdog() {
        return asked.watchdog();
    }

    /** Whether the subject is there. */
    Presence presence() {
        return asked.presence();
    }

    /** Is of each scenario kept what was exchanged? */
    public boolean keepsTranscripts() {
        return !borrowed;
    }

    KeyPool keyPool() {
        return doubles.keyPool();
    }

    ManagementPoints managementPoints() {
        return doubles.managementPoints();
    }

    /** Where further doubles listen. */
    ListenAddress address() {
        return doubles.address();
    }

    Directories directories() {
        return doubles.directories();
    }

    /**
     * A name for a deployment that no other has in this run. The addresses of its doubles hold it, so it can't be guessed:
     * no subject reaches what belongs to another deployment by counting, nor knows the scenario by its place in the run.
     */
    String nextName() {
        byte[] token = new byte[TOKEN_OCTETS];
        random.nextBytes(token);
        return "d" + HexFormat.of().formatHex(token);
    }

    /** Counts the deployments that belong to no scenario. */
    int nextApart() {
        return doubles.apart().incrementAndGet();
    }

    /** The instant at which a scenario begins: the real one for who goes by no other. */
    Instant scenarioStart() {
        return declaration().options().settableClock() && !served.realTime()
                ? circumstances().start()
                : Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() {
        if (borrowed) {
            asked.watchdog().close();
            asked.subject().close();
            return;
        }
        ManagementPoints managementPoints = doubles.managementPoints();
        Directories directories = doubles.directories();
        Watchdog watchdog = asked.watchdog();
        try (managementPoints;
                directories;
                watchdog) {
            asked.subject().close();
        }
    }
}
