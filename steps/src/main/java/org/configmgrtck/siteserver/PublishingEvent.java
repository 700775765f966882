package org.configmgrtck.siteserver;

import java.util.function.Consumer;

/**
 * What can come to a site that publishes, whatever came before. The feature that has these events come one after the other
 * says in a sentence each what the words mean.
 */
public enum PublishingEvent {
    CREATION("creation", "REF-PUBLISH-01", PublishingEvents::createPolicy),
    MODIFICATION("modification", "REF-PUBLISH-02", PublishingEvents::modifyPolicy),
    INHERITANCE("inheritance", "REF-PUBLISH-03", PublishingEvents::inheritPolicy),
    PUBLISHING_OFF("publishing off", "REF-SCHEMA-02", site -> site.publish(false)),
    PUBLISHING_ON("publishing on", "REF-PUBLISH-02", site -> site.publish(true)),
    PROTECTION_OFF("protection off", "REF-PUBLISH-02", site -> site.protect(false)),
    PROTECTION_ON("protection on", "REF-PUBLISH-02", site -> site.protect(true)),
    FOREST("forest", "REF-FOREST-01", PublishingEvents::designate),
    NO_FOREST("no forest", "REF-FOREST-01", PublishingEvents::designateNone),
    RENEWAL("renewal", "REF-PUBLISH-02", PublishingEvents::renew);

    private final String phrase;
    private final String requirement;
    private final Consumer<PublishingEvents> happening;

    PublishingEvent(String phrase, String requirement, Consumer<PublishingEvents> happening) {
        this.phrase = phrase;
        this.requirement = requirement;
        this.happening = happening;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** What is not met if the directories are not as they have to be afterwards. */
    String requirement() {
        return requirement;
    }

    void happenTo(PublishingEvents site) {
        happening.accept(site);
    }
}
