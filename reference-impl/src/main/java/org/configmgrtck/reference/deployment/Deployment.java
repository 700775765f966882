package org.configmgrtck.reference.deployment;

import java.time.Instant;
import org.configmgrtck.reference.client.Computer;
import org.configmgrtck.reference.client.PolicyClient;
import org.configmgrtck.reference.healthagent.HealthAgent;
import org.configmgrtck.reference.networkpolicy.NetworkPolicyServer;
import org.configmgrtck.reference.shv.ShvPoint;
import org.configmgrtck.reference.site.CertificateStores;
import org.configmgrtck.reference.site.SettableClock;
import org.configmgrtck.reference.site.Site;
import org.configmgrtck.reference.siteserver.SiteServer;

/** One site with all that is in it, each role a part of its own. Safe for use by several threads. */
public final class Deployment implements AutoCloseable {
    private final SettableClock clock;
    private final PolicyClient client;
    private final ShvPoint shvPoint;
    private final NetworkPolicyServer networkPolicyServer;
    private final HealthAgent healthAgent;
    private final SiteServer siteServer;

    /**
     * Nothing is installed or configured yet.
     *
     * @param clock the clock that the site has, too
     */
    public Deployment(SettableClock clock, Site site, CertificateStores stores, Parts parts) {
        this.clock = clock;
        this.client = new PolicyClient(site, new Computer(stores), parts.client());
        this.shvPoint = new ShvPoint(site, parts.shv());
        this.networkPolicyServer = new NetworkPolicyServer(clock, parts.networkPolicy());
        this.healthAgent = new HealthAgent(site, parts.healthAgent());
        this.siteServer = new SiteServer(site, parts.siteServer());
    }

    /** Moves the clock, and does what has become due. */
    public void setClock(Instant now) {
        clock.set(now);
        shvPoint.timePassed();
        siteServer.timePassed();
    }

    /** Its policy client. */
    public PolicyClient client() {
        return client;
    }

    /** Its System Health Validator point. */
    public ShvPoint shvPoint() {
        return shvPoint;
    }

    /** Its network policy server. */
    public NetworkPolicyServer networkPolicyServer() {
        return networkPolicyServer;
    }

    /** Its health agent. */
    public HealthAgent healthAgent() {
        return healthAgent;
    }

    /** Its site server. */
    public SiteServer siteServer() {
        return siteServer;
    }

    /** Ends whatever runs in it. */
    @Override
    public void close() {
        client.close();
        healthAgent.close();
    }
}
