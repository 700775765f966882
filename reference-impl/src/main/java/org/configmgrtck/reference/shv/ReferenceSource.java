package org.configmgrtck.reference.shv;

import org.configmgrtck.reference.directory.DirectoryUnavailable;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.Site;

/** Where health state references come from. */
@FunctionalInterface
public interface ReferenceSource {
    /**
     * Fetches the references of all sites that publish one.
     *
     * @param site the site that the System Health Validator point belongs to
     * @param directory the directory that holds the references
     */
    HealthStateReferences fetch(Site site, DirectoryAddress directory) throws DirectoryUnavailable;
}
