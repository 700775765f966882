package org.configmgrtck.siteserver;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.SiteServer;
import org.configmgrtck.subject.SiteServerSettings;
import org.configmgrtck.subject.SiteServerSettings.PublishingAccount;

/** The primary site of a scenario, whose site server is under test. */
public final class PrimarySite {
    private final Deployment deployment;
    private final SigningCertificates certificates;
    private Optional<SiteServerSettings> inForce = Optional.empty();

    public PrimarySite(Deployment deployment) {
        this.deployment = deployment;
        this.certificates = new SigningCertificates(
                deployment.clock()::now,
                deployment.siteCode(),
                deployment.keys(),
                Hierarchy.EC,
                deployment.authorityNames());
    }

    /** Changes settings; a site begins publishing, and enabled for Network Access Protection. */
    public void configure(UnaryOperator<SiteServerSettings> change) {
        SiteServerSettings settings = change.apply(settings());
        role().configure(settings);
        inForce = Optional.of(settings);
    }

    /** Designates the other forest. The publishing account may write in both. */
    public void designateForest() {
        Directory forest = deployment.designatedDirectory();
        forest.admit(deployment.directory().account());
        designate(Optional.of(forest));
    }

    /** Designates the forest that the site is in. */
    public void designateOwnForest() {
        designate(Optional.of(deployment.directory()));
    }

    /** Designates no forest any more. */
    public void designateNone() {
        designate(Optional.empty());
    }

    /** What is in force. */
    SiteServerSettings settings() {
        return inForce.orElseGet(this::initial);
    }

    /** The authorities around this site. */
    SigningCertificates certificates() {
        return certificates;
    }

    /** The role on the subject's side. */
    SiteServer role() {
        if (!deployment.isCreated()) {
            deployment.create(new CertificateStores(
                    List.of(Credential.der(certificates.firstRootCertificate())),
                    certificates.firstIntermediates().stream()
                            .map(Credential::der)
                            .toList()));
        }
        return deployment.subject().siteServer();
    }

    private void designate(Optional<Directory> forest) {
        configure(settings -> settings.withDesignatedDirectory(forest.map(Deployment::address)));
    }

    private SiteServerSettings initial() {
        Directory.Account account = deployment.directory().account();
        return SiteServerSettings.publishingWith(new PublishingAccount(account.name(), account.password()));
    }
}
