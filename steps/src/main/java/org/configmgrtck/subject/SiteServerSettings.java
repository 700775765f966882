package org.configmgrtck.subject;

import java.util.Optional;

/**
 * The properties of a site.
 *
 * @param publishToActiveDirectory is the site set to publish its information there?
 * @param napEnabled is the site enabled for Network Access Protection?
 * @param designatedDirectory the directory of the designated forest; empty where none is designated
 * @param publishingAccount with which the site server writes to either directory
 */
public record SiteServerSettings(
        boolean publishToActiveDirectory,
        boolean napEnabled,
        Optional<DirectoryAddress> designatedDirectory,
        Optional<PublishingAccount> publishingAccount) {
    /**
     * For a simple bind.
     *
     * @param name a distinguished name
     */
    public record PublishingAccount(String name, String password) {
        PublishingAccount withPassword(String other) {
            return new PublishingAccount(name, other);
        }
    }

    /** A site that publishes, and is enabled for Network Access Protection; no forest is designated. */
    public static SiteServerSettings publishingWith(PublishingAccount account) {
        return new SiteServerSettings(true, true, Optional.empty(), Optional.of(account));
    }

    public SiteServerSettings withPublishing(boolean publish) {
        return new SiteServerSettings(publish, napEnabled, designatedDirectory, publishingAccount);
    }

    public SiteServerSettings withNapEnabled(boolean enabled) {
        return new SiteServerSettings(publishToActiveDirectory, enabled, designatedDirectory, publishingAccount);
    }

    public SiteServerSettings withPassword(String password) {
        return new SiteServerSettings(
                publishToActiveDirectory,
                napEnabled,
                designatedDirectory,
                publishingAccount.map(account -> account.withPassword(password)));
    }

    public SiteServerSettings withDesignatedDirectory(Optional<DirectoryAddress> directory) {
        return new SiteServerSettings(publishToActiveDirectory, napEnabled, directory, publishingAccount);
    }
}
