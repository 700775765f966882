package org.configmgrtck.reference.siteserver.publishing;

import java.util.Optional;
import org.configmgrtck.reference.site.DirectoryAddress;

/**
 * The properties of the site.
 *
 * @param publishes is the site set to publish its information to Active Directory?
 * @param napEnabled is it enabled for Network Access Protection?
 * @param designatedDirectory the directory of the designated forest; empty where none is designated
 * @param account what it writes with; empty where none is set
 */
public record SiteServerSettings(
        boolean publishes,
        boolean napEnabled,
        Optional<DirectoryAddress> designatedDirectory,
        Optional<PublishingAccount> account) {}
