package org.configmgrtck.reference.siteserver;

import java.util.Optional;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.site.Site;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;
import org.configmgrtck.reference.siteserver.certificate.ExpiryWatch;
import org.configmgrtck.reference.siteserver.policy.AssignmentSink;
import org.configmgrtck.reference.siteserver.policy.ClientPolicy;
import org.configmgrtck.reference.siteserver.policy.SitePolicies;
import org.configmgrtck.reference.siteserver.publishing.NapPolicyChange;
import org.configmgrtck.reference.siteserver.publishing.Publication;
import org.configmgrtck.reference.siteserver.publishing.ReferencePublisher;
import org.configmgrtck.reference.siteserver.publishing.SiteServerSettings;
import org.configmgrtck.reference.siteserver.status.StatusSink;

/** The site server of one deployment. Safe for use by several threads. */
public final class SiteServer {
    private final Site site;
    private final Adoption adoption;
    private final SigningChoice choice;
    private final SigningCertificates certificates;
    private final SitePolicies policies;
    private final ExpiryWatch expiry;
    private final ReferencePublisher references;
    private Optional<SiteServerSettings> settings = Optional.empty();

    /** Without certificates, policies and settings. */
    public SiteServer(Site site, SiteServerParts parts) {
        StatusSink sink = new StatusSink(site.statusSink());
        this.site = site;
        this.adoption = parts.adoption();
        this.choice = parts.choice();
        this.certificates = new SigningCertificates(parts.checks());
        this.policies = new SitePolicies(
                parts.signings().of(site.code()), new AssignmentSink(site.managementPoint()), parts.reSigning());
        this.expiry = new ExpiryWatch(site.clock(), sink, parts.expiry(), parts.days());
        this.references = new ReferencePublisher(site, parts.publishing(), sink);
    }

    /** Puts settings in force. */
    public synchronized void configure(SiteServerSettings others) {
        settings = Optional.of(others);
    }

    /** Puts a certificate into the store of the computer, in place of another one of that name. */
    public synchronized void deploy(DeployedCertificate certificate) throws ManagementPointUnavailable {
        certificates.deploy(certificate);
        if (adoption.uponDeployment()) {
            select(certificate.name());
        }
    }

    /**
     * Begins to sign with a certificate, and signs all policies again; or refuses it and goes on with the one before.
     *
     * @return why it was refused, as a sentence; empty if it is used now
     * @throws ManagementPointUnavailable if the policies could not be handed over; then the one before stays in use
     */
    public synchronized Optional<String> select(String name) throws ManagementPointUnavailable {
        Optional<DeployedCertificate> found = certificates.find(name);
        if (found.isEmpty()) {
            return Optional.of("No certificate of the name " + name + " was deployed.");
        }
        Optional<String> objection =
                certificates.objection(found.get(), site.clock().instant());
        if (objection.isEmpty()) {
            policies.signAgain(found.get());
            certificates.select(found.get());
            timePassed();
        }
        return objection;
    }

    /**
     * Creates a client policy, or gives it a new version.
     *
     * @return false if no certificate is selected
     * @throws ManagementPointUnavailable if it could not be handed over; then it does not exist
     */
    public synchronized boolean put(ClientPolicy policy) throws ManagementPointUnavailable {
        Optional<DeployedCertificate> selected = choice.of(
                certificates.selected(), certificates.all(), site.clock().instant());
        if (selected.isPresent()) {
            policies.put(policy, selected.get());
        }
        return selected.isPresent();
    }

    /** A NAP policy changes; empty if nothing has been configured yet. */
    public synchronized Optional<Publication> changeNapPolicy(NapPolicyChange change) {
        return settings.map(inForce -> references.changed(change, inForce));
    }

    /** The site's clock has been moved: does what has become due. */
    public synchronized void timePassed() {
        certificates.selected().map(DeployedCertificate::certificate).ifPresent(expiry::look);
    }
}
