package org.configmgrtck.siteserver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.EventName;
import org.configmgrtck.check.PublishingMoment;
import org.configmgrtck.check.PublishingMoment.Due;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.subject.NapPolicyChange;
import org.configmgrtck.subject.Publishing;
import org.configmgrtck.subject.SiteServerSettings;

/** Has events come to a site one after the other, an hour apart, and knows what each has to publish. */
public final class PublishingEvents {
    private final Deployment deployment;
    private final PrimarySite site;
    private final NapPolicies policies;
    private final PolicySigning signing;
    private final List<PublishingMoment> moments = new ArrayList<>();
    private Optional<Publishing> said = Optional.empty();

    public PublishingEvents(Deployment deployment, PrimarySite site, NapPolicies policies, PolicySigning signing) {
        this.deployment = deployment;
        this.site = site;
        this.policies = policies;
        this.signing = signing;
    }

    /** These events, in this order. */
    public void come(List<PublishingEvent> events) {
        for (PublishingEvent event : events) {
            int before = deployment.journal().mark();
            said = Optional.empty();
            deployment.advanceClock(Duration.ofHours(1));
            event.happenTo(this);
            moments.add(new PublishingMoment(
                    EventName.of(moments.size() + 1, event.phrase()),
                    site.settings().publishToActiveDirectory() ? event.requirement() : "REF-SCHEMA-02",
                    due(),
                    deployment.clock().now(),
                    said,
                    policies.here(),
                    policies.there(),
                    deployment.journal().since(before)));
        }
    }

    /** What the directories held after each of the events. */
    public List<PublishingMoment> moments() {
        return List.copyOf(moments);
    }

    void createPolicy() {
        change(NapPolicyChange.CREATE, "created NAP policy " + moments.size());
    }

    void modifyPolicy() {
        change(NapPolicyChange.MODIFY, NapPolicies.FIRST);
    }

    void inheritPolicy() {
        change(NapPolicyChange.INHERIT, "inherited NAP policy " + moments.size());
    }

    void publish(boolean set) {
        site.configure(settings -> settings.withPublishing(set));
    }

    void protect(boolean set) {
        site.configure(settings -> settings.withNapEnabled(set));
    }

    void designate() {
        site.designateForest();
    }

    void designateNone() {
        site.designateNone();
    }

    void renew() {
        signing.renew();
    }

    private void change(NapPolicyChange kind, String which) {
        policies.change(kind, which);
        said = Optional.of(policies.said());
    }

    private Due due() {
        SiteServerSettings settings = site.settings();
        if (said.isEmpty() || !settings.publishToActiveDirectory() || !settings.napEnabled()) {
            return Due.NOWHERE;
        }
        return settings.designatedDirectory().isPresent() ? Due.DESIGNATED_FOREST : Due.OWN_FOREST;
    }
}
