package org.configmgrtck.doubles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.directory.api.ldap.model.name.Dn;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timing;

/** The part of the tree that belongs to one deployment and peer: what is asked there is recorded in its journal. */
final class Subtree {
    /** What all subtrees have in common. */
    static final String SUFFIX = "DC=tck,DC=example";

    /** So many characters a subject may write in one deployment; some hundred times as many as it has reason to. */
    static final long MOST_WRITTEN = 4L << 20;

    private static final List<String> SUFFIX_VALUES = List.of("example", "tck");

    private final String name;
    private final Peer peer;
    private final Journal journal;
    private final Set<String> writers = ConcurrentHashMap.newKeySet();
    private final AtomicLong written = new AtomicLong();
    private volatile boolean down;
    private volatile boolean schemaExtended = true;

    Subtree(String name, Peer peer, Journal journal) {
        this.name = name;
        this.peer = peer;
        this.journal = journal;
    }

    /** Another of the same name and peer, whose exchanges go there. */
    Subtree recordingTo(Journal other) {
        return new Subtree(name, peer, other);
    }

    /** The value of the domain component that is the subtree's own. */
    String name() {
        return name;
    }

    String domain() {
        return "DC=" + name + "," + SUFFIX;
    }

    boolean isDown() {
        return down;
    }

    void setDown(boolean down) {
        this.down = down;
    }

    /** Lets an account write here. */
    void admit(Dn account) {
        writers.add(BoundName.key(account));
    }

    /** Whether who is bound under the name with this key may write here. */
    boolean admits(String boundName) {
        return writers.contains(boundName);
    }

    /** Whether the subtree takes a change of so many characters, after all that it has taken. */
    boolean takes(long characters) {
        return written.addAndGet(characters) <= MOST_WRITTEN;
    }

    boolean isSchemaExtended() {
        return schemaExtended;
    }

    void setSchemaExtended(boolean extended) {
        this.schemaExtended = extended;
    }

    void record(
            String operation,
            String target,
            String request,
            String result,
            List<Map<String, List<String>>> handedOut,
            Timing.Running begun) {
        journal.add(
                number -> new Exchange.Ldap(number, peer, operation, target, Journal.cut(request), result, handedOut),
                begun);
    }

    /** The case-insensitive key of a subtree. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The key of the subtree that the name lies in, or an empty text. It looks at the end of the name only, so that it also
     * places names that no directory could hold.
     */
    static String keyOf(Dn dn) {
        int size = dn.size();
        return size > SUFFIX_VALUES.size() && endsWithSuffix(dn, SUFFIX_VALUES.size()) && isComponent(dn, size - 3)
                ? value(dn, size - 3)
                : "";
    }

    /** Whether the name stands above all subtrees: below it lies what belongs to several deployments. */
    static boolean isAboveAll(Dn dn) {
        return dn.size() <= SUFFIX_VALUES.size() && endsWithSuffix(dn, dn.size());
    }

    private static boolean endsWithSuffix(Dn dn, int components) {
        for (int i = 0; i < components; i++) {
            int place = dn.size() - 1 - i;
            if (!isComponent(dn, place) || !SUFFIX_VALUES.get(i).equals(value(dn, place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComponent(Dn dn, int place) {
        String type = dn.getRdn(place).getType().toLowerCase(Locale.ROOT);
        return type.equals("dc") || type.equals("domaincomponent") || type.equals("0.9.2342.19200300.100.1.25");
    }

    private static String value(Dn dn, int place) {
        return dn.getRdn(place).getValue().strip().toLowerCase(Locale.ROOT);
    }
}
