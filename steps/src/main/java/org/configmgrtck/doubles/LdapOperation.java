package org.configmgrtck.doubles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.directory.api.ldap.model.entry.Attribute;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.entry.Value;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Timing;

/** One operation that a subtree was asked for, and what has been handed out so far. */
final class LdapOperation {
    private final Subtree subtree;
    private final AskedOf asked;
    private final Timing.Running begun = Timing.start();
    private final List<Map<String, List<String>>> handedOut = Collections.synchronizedList(new ArrayList<>());

    LdapOperation(Subtree subtree, AskedOf asked) {
        this.subtree = subtree;
        this.asked = asked;
    }

    void handsOut(Entry entry) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put("dn", List.of(entry.getDn().getName()));
        for (Attribute attribute : entry) {
            List<String> values = new ArrayList<>();
            for (Value value : attribute) {
                values.add(Journal.cut(value.getString()));
            }
            attributes.put(attribute.getUpId().toLowerCase(Locale.ROOT), List.copyOf(values));
        }
        handedOut.add(Collections.unmodifiableMap(attributes));
    }

    void finish(String result) {
        synchronized (handedOut) {
            subtree.record(asked.operation(), asked.target().getName(), asked.details(), result, handedOut, begun);
        }
    }
}
