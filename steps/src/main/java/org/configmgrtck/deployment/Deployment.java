package org.configmgrtck.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.doubles.DistributionPoints;
import org.configmgrtck.doubles.ManagementPoint;
import org.configmgrtck.doubles.SiteServerDecoy;
import org.configmgrtck.doubles.StatusSink;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.naming.Names;
import org.configmgrtck.pki.AuthorityNames;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.DeploymentPlan;
import org.configmgrtck.subject.DeploymentPlan.HttpPeer;
import org.configmgrtck.subject.DirectoryAddress;
import org.configmgrtck.subject.SubjectDeployment;

/** One scenario's own site: doubles, clock, journal, and its counterpart on the subject's side. */
public final class Deployment {
    private final TestBed bed;
    private final String name;
    private final ScenarioNames names;
    private final Journal journal = new Journal();
    private final ScenarioClock clock;
    private final KeyPool.Keys keys;
    private final ManagementPoint managementPoint;
    private final SiteServerDecoy siteServer;
    private final Directory directory;
    private final Optional<StatusSink> statusSink;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Optional<SiteCodes> siteCodes = Optional.empty();
    private Optional<Directory> designatedDirectory = Optional.empty();
    private Optional<DistributionPoints> distributionPoints = Optional.empty();
    private Optional<SubjectDeployment> subject = Optional.empty();

    /** A deployment that belongs to no scenario. */
    public Deployment(TestBed bed) {
        this(bed, ScenarioNames.apart(bed));
    }

    /** Opens the doubles; the subject hears of the deployment with {@link #create}. */
    public Deployment(TestBed bed, ScenarioNames names) {
        this.bed = bed;
        this.names = names;
        this.name = bed.nextName();
        this.clock = new ScenarioClock(bed.scenarioStart());
        this.keys = bed.keyPool().forScenario();
        this.managementPoint = closeLater(bed.managementPoints().open(name, journal));
        this.siteServer = closeLater(SiteServerDecoy.open(bed.address(), journal));
        this.directory = closeLater(bed.directories().open(name, Peer.DIRECTORY, journal));
        this.statusSink = bed.declaration().claims(Role.SITE_SERVER.label())
                ? Optional.of(closeLater(bed.managementPoints().openStatusSink(name, journal)))
                : Optional.empty();
    }

    /** Has the subject create its side of the deployment. */
    public SubjectDeployment create(CertificateStores stores) {
        SubjectDeployment created = SubjectDeployment.create(
                bed.subject(),
                new DeploymentPlan(
                        siteCodes().own(),
                        clock.now(),
                        new HttpPeer(managementPoint.url()),
                        new HttpPeer(siteServer.url()),
                        address(directory),
                        stores,
                        enforcementServer(),
                        statusSink.map(sink -> new HttpPeer(sink.url()))),
                journal);
        subject = Optional.of(created);
        return created;
    }

    /** Has the subject's side been created? */
    public boolean isCreated() {
        return subject.isPresent();
    }

    /** The subject's side of the deployment. */
    public SubjectDeployment subject() {
        return subject.orElseThrow(() -> new IllegalStateException("The deployment was not created yet"));
    }

    /**
     * Begins at another instant than the run has for all scenarios.
     *
     * @throws IllegalStateException if the subject's side has begun already
     */
    public void beginAt(Instant instant) {
        if (isCreated()) {
            throw new IllegalStateException("The deployment has begun already");
        }
        clock.advance(Duration.between(clock.now(), instant));
    }

    /** Lets time pass, for the subject as well. */
    public void advanceClock(Duration elapsed) {
        clock.advance(elapsed);
        subject.ifPresent(s -> s.setClock(clock.now()));
    }

    /** The directory of the designated forest; opened when first asked for. */
    public Directory designatedDirectory() {
        if (designatedDirectory.isEmpty()) {
            designatedDirectory =
                    Optional.of(closeLater(bed.directories().open(name + "f", Peer.DESIGNATED_DIRECTORY, journal)));
        }
        return designatedDirectory.get();
    }

    /** The distribution points; opened when first asked for. */
    public DistributionPoints distributionPoints() {
        if (distributionPoints.isEmpty()) {
            distributionPoints = Optional.of(closeLater(bed.managementPoints().openDistributionPoints(name, journal)));
        }
        return distributionPoints.get();
    }

    private Optional<HttpPeer> enforcementServer() {
        return bed.declaration().claims(Role.HEALTH_AGENT.label())
                ? Optional.of(new HttpPeer(closeLater(bed.managementPoints().openEnforcementServer(name, journal))
                        .url()))
                : Optional.empty();
    }

    /** Where the subject finds a directory. */
    public static DirectoryAddress address(Directory directory) {
        return new DirectoryAddress(directory.url(), directory.systemManagement());
    }

    /** A name that no other deployment has in this run; nobody guesses it. */
    public String name() {
        return name;
    }

    public String siteCode() {
        return siteCodes().own();
    }

    /** The codes of this site and of others that it knows, or does not know. */
    public SiteCodes siteCodes() {
        if (siteCodes.isEmpty()) {
            siteCodes = Optional.of(SiteCodes.of(names()));
        }
        return siteCodes.get();
    }

    /** What else is called by a name here. */
    public Names names() {
        return names.names();
    }

    /** What the authorities around this site are called. */
    public AuthorityNames authorityNames() {
        return new AuthorityNames(bed.circumstances().seed().ofRun(), names());
    }

    public ScenarioClock clock() {
        return clock;
    }

    public Journal journal() {
        return journal;
    }

    /** Key pairs for this scenario. */
    public KeyPool.Keys keys() {
        return keys;
    }

    public ManagementPoint managementPoint() {
        return managementPoint;
    }

    public Directory directory() {
        return directory;
    }

    /**
     * How the deployment ended.
     *
     * @param subject what went wrong when the subject was to delete its side
     * @param doubles what went wrong first when the doubles were closed
     */
    public record Ending(Optional<Exception> subject, Optional<Exception> doubles) {
        /** Whether nothing went wrong. */
        public boolean isClean() {
            return subject.isEmpty() && doubles.isEmpty();
        }
    }

    /**
     * Ends the deployment on both sides: first the subject's, which may still need the doubles to come to rest, then the
     * doubles, last opened first. All is closed, whatever fails on the way.
     */
    public Ending close() {
        Optional<Exception> ofSubject = subject.flatMap(Deployment::failureToClose);
        subject = Optional.empty();
        Optional<Exception> ofDoubles = Optional.empty();
        while (!open.isEmpty()) {
            Optional<Exception> failure = failureToClose(open.pop());
            ofDoubles = ofDoubles.or(() -> failure);
        }
        return new Ending(ofSubject, ofDoubles);
    }

    private static Optional<Exception> failureToClose(AutoCloseable resource) {
        try {
            resource.close();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    private <T extends AutoCloseable> T closeLater(T resource) {
        open.push(resource);
        return resource;
    }
}
