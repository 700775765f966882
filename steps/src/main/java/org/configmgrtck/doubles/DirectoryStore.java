package org.configmgrtck.doubles;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import org.apache.directory.api.ldap.model.cursor.Cursor;
import org.apache.directory.api.ldap.model.entry.DefaultEntry;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.filter.PresenceNode;
import org.apache.directory.api.ldap.model.message.AliasDerefMode;
import org.apache.directory.api.ldap.model.message.SearchScope;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.directory.server.core.api.CoreSession;
import org.apache.directory.server.core.api.DirectoryService;

/** The kit's own way to the entries, past the wire. Each change is whole: no client sees half of it. */
final class DirectoryStore {
    private final DirectoryService service;
    private final Lock writing;

    DirectoryStore(DirectoryService service, Lock writing) {
        this.service = service;
        this.writing = writing;
    }

    /** Makes an entry; attributes keep the case of their names as it is given here. */
    Entry entry(String dn, String objectClass) {
        try {
            Entry entry = new DefaultEntry(service.getSchemaManager(), dn);
            entry.add("objectClass", objectClass);
            return entry;
        } catch (LdapException e) {
            throw new IllegalArgumentException("The directory can't hold '" + dn + "': " + e.getMessage(), e);
        }
    }

    /** Puts the entries into the place of those with the same names; they must have no children. */
    void put(List<Entry> entries) {
        change(session -> {
            for (Entry entry : entries) {
                removeIfPresent(session, entry.getDn());
                session.add(entry);
            }
        });
    }

    /** Removes what is there of these, in this order. */
    void remove(List<Dn> names) {
        change(session -> {
            for (Dn name : names) {
                removeIfPresent(session, name);
            }
        });
    }

    /** How many entries there are at and below the name. */
    int count(String base) {
        AtomicInteger count = new AtomicInteger();
        change(session -> {
            Dn top = new Dn(service.getSchemaManager(), base);
            PresenceNode any = new PresenceNode("objectClass");
            try (Cursor<Entry> found =
                    session.search(top, SearchScope.SUBTREE, any, AliasDerefMode.NEVER_DEREF_ALIASES)) {
                found.forEach(entry -> count.incrementAndGet());
            } catch (IOException e) {
                throw new LdapException(e.getMessage(), e);
            }
        });
        return count.get();
    }

    private static void removeIfPresent(CoreSession session, Dn name) throws LdapException {
        if (session.exists(name)) {
            session.delete(name);
        }
    }

    private void change(Change change) {
        writing.lock();
        try {
            change.in(service.getAdminSession());
        } catch (LdapException e) {
            throw new IllegalStateException("The directory double does not take a change: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    private interface Change {
        void in(CoreSession session) throws LdapException;
    }
}
