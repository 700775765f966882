package org.configmgrtck.reference.siteserver.publishing;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import org.configmgrtck.reference.directory.DirectoryRefusal;
import org.configmgrtck.reference.directory.DirectoryWriter;
import org.configmgrtck.reference.site.DirectoryAddress;

/** Writes the reference into the site's entry in the System Management container (REF-SCHEMA-02). */
public final class SiteEntryWriter implements ReferenceWriter {
    private static final String HEALTH_STATE = "mSSMSHealthState";

    @Override
    public void write(DirectoryAddress directory, PublishingAccount account, String siteCode, String reference)
            throws DirectoryRefusal {
        String name = "SMS-Site-" + siteCode;
        Entry entry = new Entry(
                "CN=" + name + "," + directory.systemManagement(),
                new Attribute("objectClass", "top", "mSSMSSite"),
                new Attribute("cn", name),
                new Attribute("mSSMSSiteCode", siteCode),
                new Attribute(HEALTH_STATE, reference));
        new DirectoryWriter(directory, account.name(), account.password()).addOrReplace(entry, HEALTH_STATE);
    }
}
