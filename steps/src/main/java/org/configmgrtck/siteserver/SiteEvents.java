package org.configmgrtck.siteserver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.check.EventName;
import org.configmgrtck.check.SiteMoment;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.pki.Credential;

/** Has events come to a site one after the other, and knows how the site has to be after each. */
public final class SiteEvents {
    /** Versions become longer on the way. */
    private static final int VERSION_BEFORE = 8;

    private final Deployment deployment;
    private final PrimarySite site;
    private final PolicySigning signing;
    private final List<SiteMoment> moments = new ArrayList<>();
    private final List<Credential> used = new ArrayList<>();
    private int version = VERSION_BEFORE;

    public SiteEvents(Deployment deployment, PrimarySite site, PolicySigning signing) {
        this.deployment = deployment;
        this.site = site;
        this.signing = signing;
    }

    /** These events, in this order. */
    public void come(List<SiteEvent> events) {
        used.add(signing.newest());
        int seen = 0;
        for (SiteEvent event : events) {
            event.happenTo(this);
            moments.add(new SiteMoment(
                    EventName.of(moments.size() + 1, event.phrase()),
                    event.requirement(),
                    event == SiteEvent.DAY,
                    deployment.clock().now(),
                    inUse().certificate(),
                    inUse().root(),
                    signing.policies(),
                    deployment.journal().since(seen)));
            seen = deployment.journal().mark();
        }
    }

    /** How the site has to be after each of the events. */
    public List<SiteMoment> moments() {
        return List.copyOf(moments);
    }

    void createPolicy() {
        signing.createPolicy();
    }

    void changePolicy() {
        version++;
        signing.changeFirstPolicy(version + ".00");
    }

    void repeatPolicy() {
        version++;
        signing.repeatNewestPolicy(version + ".00");
    }

    void changePolicyInVain() {
        version++;
        signing.changeFirstPolicyInVain(version + ".00");
    }

    void renew() {
        signing.renew();
        used.add(signing.newest());
    }

    void renewWithSameKeys() {
        use(site.certificates().unusual().withKeysOf(inUse()));
    }

    void renewUnderOtherRoot() {
        use(site.certificates().underOtherRoot());
    }

    void renewFor(Duration left) {
        signing.deployExpiringIn(left);
        signing.selectNewest();
        used.add(signing.newest());
    }

    void returnToFirst() {
        use(signing.first());
    }

    /** To the certificate that was used before the present one, if there was one. */
    void goBack() {
        use(used.get(Math.max(0, used.size() - 2)));
    }

    void tryExpired() {
        signing.deploy(CertificateFitness.EXPIRED);
        signing.selectNewest();
    }

    void deployFor(Duration left) {
        signing.deployExpiringIn(left);
    }

    void renewInVain() {
        signing.deploy(CertificateFitness.VALID);
        signing.selectNewestInVain();
    }

    void renewInVainFor(Duration left) {
        signing.deployExpiringIn(left);
        signing.selectNewestInVain();
    }

    /** What became due with the clock's move has been done once the next call is answered. */
    void passDay() {
        deployment.advanceClock(Duration.ofDays(1));
        deployment.subject().setClock(deployment.clock().now());
    }

    private void use(Credential credential) {
        signing.select(credential);
        used.add(credential);
    }

    private Credential inUse() {
        return used.get(used.size() - 1);
    }
}
