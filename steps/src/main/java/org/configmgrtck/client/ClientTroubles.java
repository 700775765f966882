package org.configmgrtck.client;

import java.util.List;
import org.configmgrtck.check.ClientMoment.Way;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.Site;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Sources;
import org.configmgrtck.site.Tampering;

/** What may come between a site and its client for the time of one policy cycle, and how it passes. */
public final class ClientTroubles {
    private static final Attack ATTACK = Attack.CLAIMS_OLD_ROOT_BY_NAME;

    /** In turn; each time it is another one. */
    private static final List<Tampering> TAMPERINGS = List.of(
            Tampering.ALTERS_BODY,
            Tampering.ALTERS_ASSIGNMENT,
            Tampering.PUTS_FORMER_SIGNATURE,
            Tampering.LEAVES_OUT_SIGNATURE);

    private final Deployment deployment;
    private final Site site;
    private final Sources sources;
    private final ComputerStores stores;
    private int tampered;

    public ClientTroubles(Deployment deployment, Site site, Sources sources, ComputerStores stores) {
        this.deployment = deployment;
        this.site = site;
        this.sources = sources;
        this.stores = stores;
    }

    /** Begins. */
    void come(Way way) {
        switch (way) {
            case OPEN -> {}
            case SHUT -> deployment.managementPoint().fall(Trouble.SERVICE_UNAVAILABLE);
            case WITHOUT_CERTIFICATE -> withholdCertificate();
            case ALTERED -> site.tamper(TAMPERINGS.get(tampered++ % TAMPERINGS.size()));
            case FORGED -> forge();
        }
    }

    private void withholdCertificate() {
        deployment.directory().goDown();
        sources.withhold(Source.MANAGEMENT_POINT);
    }

    /** The computer trusts the impostor's root as well. */
    private void forge() {
        stores.trust(ATTACK.impostor(site.certificates()));
        site.suffer(ATTACK);
    }

    /** All is as it should be again. */
    void pass(Way way) {
        switch (way) {
            case OPEN -> {}
            case SHUT -> deployment.managementPoint().recover();
            case WITHOUT_CERTIFICATE -> {
                deployment.directory().comeUp();
                sources.serveTruth();
            }
            case ALTERED, FORGED -> site.tellTheTruth();
        }
    }
}
