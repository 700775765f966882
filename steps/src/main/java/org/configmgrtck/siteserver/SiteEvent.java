package org.configmgrtck.siteserver;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What can come to a site, whatever came before. The features that have such events come one after the other say in a
 * sentence each what the words mean.
 */
public enum SiteEvent {
    POLICY("policy", "CERT-SIGN-01", SiteEvents::createPolicy),
    VERSION("version", "CERT-SIGN-01", SiteEvents::changePolicy),
    SAME_TEXT("same text", "CERT-SIGN-01", SiteEvents::repeatPolicy),
    LOST_VERSION("lost version", "CERT-SIGN-01", SiteEvents::changePolicyInVain),
    RENEWAL("renewal", "CERT-SAME-01", SiteEvents::renew),
    SAME_KEYS("same keys", "CERT-SIGN-01", SiteEvents::renewWithSameKeys),
    OTHER_ROOT("other root", "CERT-SAME-01", SiteEvents::renewUnderOtherRoot),
    BRIEF("brief", "CERT-SAME-01", site -> site.renewFor(Duration.ofDays(11))),
    RETURN("return", "CERT-SAME-01", SiteEvents::returnToFirst),
    BACK("back", "CERT-SAME-01", SiteEvents::goBack),
    REFUSAL("refusal", "CERT-VALID-01", SiteEvents::tryExpired),
    BYSTANDER("bystander", "CERT-SELECT-01", site -> site.deployFor(Duration.ofDays(300))),
    BRIEF_BYSTANDER("brief bystander", "CERT-SELECT-01", site -> site.deployFor(Duration.ofDays(5))),
    OUTAGE("outage", "CERT-SAME-01", SiteEvents::renewInVain),
    BRIEF_OUTAGE("brief outage", "CERT-SAME-01", site -> site.renewInVainFor(Duration.ofDays(5))),
    DAY("day", "CERT-SIGN-01", SiteEvents::passDay);

    private final String phrase;
    private final String requirement;
    private final Consumer<SiteEvents> happening;

    SiteEvent(String phrase, String requirement, Consumer<SiteEvents> happening) {
        this.phrase = phrase;
        this.requirement = requirement;
        this.happening = happening;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** What is not met if the site does not sign as it has to afterwards. */
    String requirement() {
        return requirement;
    }

    void happenTo(SiteEvents site) {
        happening.accept(site);
    }
}
