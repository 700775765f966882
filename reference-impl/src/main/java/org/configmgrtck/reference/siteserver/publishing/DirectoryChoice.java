package org.configmgrtck.reference.siteserver.publishing;

import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.Site;

/** Which directory holds the site's health state reference? */
@FunctionalInterface
public interface DirectoryChoice {
    /** Decides. */
    DirectoryAddress of(Site site, SiteServerSettings settings);

    /** That of the designated forest; where none is designated, that of the site's own (REF-FOREST-01). */
    static DirectoryChoice designatedElseOwn() {
        return (site, settings) -> settings.designatedDirectory().orElse(site.directory());
    }
}
