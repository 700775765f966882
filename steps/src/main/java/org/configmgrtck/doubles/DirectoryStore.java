package org.configmgrtck.doubles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.apache.directory.api.ldap.model.cursor.Cursor;
import org.apache.directory.api.ldap.model.cursor.CursorException;
import org.apache.directory.api.ldap.model.entry.DefaultEntry;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.filter.ExprNode;
import org.apache.directory.api.ldap.model.filter.PresenceNode;
import org.apache.directory.api.ldap.model.message.AliasDerefMode;
import org.apache.directory.api.ldap.model.message.SearchScope;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.directory.server.core.api.CoreSession;
import org.apache.directory.server.core.api.DirectoryService;
import org.apache.directory.server.core.partition.impl.avl.AvlPartition;

/** The kit's own way to the entries, past the wire. Each change is whole: no client sees half of it. */
final class DirectoryStore {
    private static final ExprNode FILTER = new PresenceNode("objectClass");

    private final DirectoryService service;
    private final Lock writing;
    private final Map<String, AvlPartition> partitions = new ConcurrentHashMap<>();

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

    /**
     * Begins a domain with a partition of its own. In a partition that several domains share, entries get lost: the
     * in-memory tables of this version of ApacheDS do not stand entries of several parents being removed in any order.
     */
    void begin(String name, String domain) {
        change(session -> {
            AvlPartition partition = MemoryDirectoryService.partition(service, name, domain);
            service.addPartition(partition);
            partitions.put(name, partition);
        });
    }

    /** Ends a domain with all that is in it. */
    void end(String name) {
        change(session -> service.removePartition(partitions.remove(name)));
    }

    /** All entries at and below the name, without operational attributes. */
    List<Entry> entriesBelow(String name) {
        List<Entry> found = new ArrayList<>();
        change(session -> {
            Dn base = new Dn(service.getSchemaManager(), name);
            try (Cursor<Entry> entries =
                    session.search(base, SearchScope.SUBTREE, FILTER, AliasDerefMode.NEVER_DEREF_ALIASES, "*")) {
                while (entries.next()) {
                    found.add(entries.get());
                }
            } catch (CursorException | IOException e) {
                throw new LdapException("The entries below " + name + " can't be read", e);
            }
        });
        return found;
    }

    /** How many domains there are. */
    int domains() {
        return partitions.size();
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
