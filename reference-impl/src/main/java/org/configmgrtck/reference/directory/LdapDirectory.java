package org.configmgrtck.reference.directory;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import org.configmgrtck.reference.site.DirectoryAddress;

/** A directory, read anonymously over LDAP. A connection of its own for each search, since searches are rare. */
public final class LdapDirectory {
    private final DirectoryAddress address;

    /** The directory at the address. */
    public LdapDirectory(DirectoryAddress address) {
        this.address = address;
    }

    /**
     * The entries below the System Management container that match.
     *
     * @param attributes the attributes that are asked for
     * @throws DirectoryUnavailable if the directory did not answer, or answered with an error
     */
    public List<SearchResultEntry> search(Filter filter, String... attributes) throws DirectoryUnavailable {
        try (LDAPConnection connection = Connections.to(address)) {
            return connection
                    .search(address.systemManagement(), SearchScope.SUB, filter, attributes)
                    .getSearchEntries();
        } catch (LDAPException e) {
            throw new DirectoryUnavailable(
                    "The directory at " + address.host() + ":" + address.port() + " did not answer: " + e.getMessage(),
                    e);
        }
    }
}
