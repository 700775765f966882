package org.configmgrtck.reference.shv;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.directory.DirectoryUnavailable;
import org.configmgrtck.reference.directory.LdapDirectory;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.Site;

/** Reads the references of all sites from the directory, and from nowhere else (SHV-ISOLATION-01, REF-FETCH-01). */
public final class DirectoryReferenceSource implements ReferenceSource {
    private static final String HEALTH_STATE = "mSSMSHealthState";

    @Override
    public HealthStateReferences fetch(Site site, DirectoryAddress directory) throws DirectoryUnavailable {
        Filter sites = Filter.createEqualityFilter("objectClass", "mSSMSSite");
        List<HealthStateReference> references = new LdapDirectory(directory)
                .search(sites, HEALTH_STATE).stream()
                        .flatMap(entry -> reference(entry).stream())
                        .toList();
        return HealthStateReferences.of(references);
    }

    /** The entry's reference; empty if it has none, or one that can't be read. */
    private static Optional<HealthStateReference> reference(SearchResultEntry entry) {
        return Optional.ofNullable(entry.getAttributeValue(HEALTH_STATE)).flatMap(HealthStateReference::parse);
    }
}
