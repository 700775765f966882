package org.configmgrtck.reference.siteserver.publishing;

import java.util.Optional;

/** Does a change of a NAP policy have the site publish its health state reference? */
@FunctionalInterface
public interface PublishingRule {
    /** Why it does not, as a sentence; empty if it does. */
    Optional<String> objection(NapPolicyChange change, SiteServerSettings settings);

    /**
     * Creating, modifying and inheriting do (REF-PUBLISH-01 to 03), in a site that publishes to Active Directory
     * (REF-SCHEMA-02) and is enabled for Network Access Protection.
     */
    static PublishingRule documented() {
        return (change, settings) -> {
            if (change == NapPolicyChange.DELETE) {
                return Optional.of("Deleting a NAP policy publishes no health state reference.");
            }
            if (!settings.publishes()) {
                return Optional.of("The site is not set to publish its information to Active Directory.");
            }
            return settings.napEnabled()
                    ? Optional.empty()
                    : Optional.of("The site is not enabled for Network Access Protection.");
        };
    }
}
