package org.configmgrtck.reference.siteserver.publishing;

import org.configmgrtck.reference.directory.DirectoryRefusal;
import org.configmgrtck.reference.site.DirectoryAddress;

/** Writes health state references. */
@FunctionalInterface
public interface ReferenceWriter {
    /**
     * Writes the reference of a site, all of its entry or nothing.
     *
     * @throws DirectoryRefusal if nothing was written
     */
    void write(DirectoryAddress directory, PublishingAccount account, String siteCode, String reference)
            throws DirectoryRefusal;
}
