package org.configmgrtck.doubles;

import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.message.SearchResultEntry;

/** The entry above all, which anybody may read: it must not name the domains of all deployments. */
final class RootEntry {
    private static final String NAMING_CONTEXTS = "namingContexts";

    private RootEntry() {}

    /** Names what all domains have in common in place of the domains. */
    static void conceal(SearchResultEntry result) throws LdapException {
        if (result.getEntry().containsAttribute(NAMING_CONTEXTS)) {
            Entry shown = result.getEntry().clone();
            shown.removeAttributes(NAMING_CONTEXTS);
            shown.add(NAMING_CONTEXTS, Subtree.SUFFIX);
            result.setEntry(shown);
        }
    }
}
