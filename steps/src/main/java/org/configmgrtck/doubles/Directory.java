package org.configmgrtck.doubles;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.directory.api.ldap.model.entry.Attribute;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.entry.Value;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.directory.api.ldap.model.name.Rdn;
import org.configmgrtck.exchange.DirectoryEntry;

/**
 * The Active Directory of one deployment: a domain with a System Management container. Clients may read it, without
 * credentials, and change nothing; who binds with an admitted account may also write.
 */
public final class Directory implements AutoCloseable {
    private final URI url;
    private final Subtrees subtrees;
    private final Subtree subtree;
    private final DirectoryStore store;
    private final ArrivalLog arrivals;
    private final ArrivalLog.Mark opened;
    private Optional<Account> account = Optional.empty();

    /**
     * For a simple bind.
     *
     * @param name a distinguished name
     */
    public record Account(String name, String password) {}

    Directory(URI url, Subtrees subtrees, Subtree subtree, DirectoryStore store, ArrivalLog arrivals) {
        this.url = url;
        this.subtrees = subtrees;
        this.subtree = subtree;
        this.store = store;
        this.arrivals = arrivals;
        this.opened = arrivals.mark();
        subtrees.add(subtree);
        store.begin(subtree.name(), subtree.domain());
        Entry domain = with(store.entry(subtree.domain(), "domain"), "dc", subtree.name());
        Entry system = with(store.entry("CN=System," + subtree.domain(), "container"), "cn", "System");
        Entry management = with(store.entry(systemManagement(), "container"), "cn", "System Management");
        store.put(List.of(domain, system, management));
    }

    /** {@code ldap://host:port}, without a name. */
    public URI url() {
        return url;
    }

    /** The distinguished name of the System Management container. */
    public String systemManagement() {
        return "CN=System Management,CN=System," + subtree.domain();
    }

    /** Who came to the server since this directory was opened; what was asked in here is in the journal. */
    public Arrivals arrivals() {
        return arrivals.since(opened);
    }

    /**
     * Publishes a management point, in place of a former one of this name.
     *
     * @param name its fully qualified domain name
     * @param capabilities printable ASCII
     */
    public void publishManagementPoint(String siteCode, String name, String capabilities) {
        String commonName = managementPoint(siteCode, name);
        Entry entry = with(store.entry(below(commonName), "mSSMSManagementPoint"), "cn", commonName);
        with(entry, "mSSMSSiteCode", siteCode);
        with(entry, "mSSMSMPName", name);
        publish(with(entry, "mSSMSCapabilities", capabilities));
    }

    /** Withdraws a management point. That there is none is no error. */
    public void withdrawManagementPoint(String siteCode, String name) {
        withdraw(managementPoint(siteCode, name));
    }

    /**
     * Publishes a site, in place of a former one of this code.
     *
     * @param healthState its health state reference, in printable ASCII; empty where the site has none
     */
    public void publishSite(String siteCode, Optional<String> healthState) {
        String commonName = site(siteCode);
        Entry entry = with(store.entry(below(commonName), "mSSMSSite"), "cn", commonName);
        with(entry, "mSSMSSiteCode", siteCode);
        healthState.ifPresent(reference -> with(entry, "mSSMSHealthState", reference));
        publish(entry);
    }

    /** Withdraws a site. That there is none is no error. */
    public void withdrawSite(String siteCode) {
        withdraw(site(siteCode));
    }

    /** An account that may write in this domain; there is one, made when it is first asked for. */
    public synchronized Account account() {
        if (account.isEmpty()) {
            Account fresh = new Account("CN=Publisher," + subtree.domain(), "publish-" + subtree.name());
            Entry entry = with(store.entry(fresh.name(), "person"), "cn", "Publisher");
            publish(with(with(entry, "sn", "Publisher"), "userPassword", fresh.password()));
            admit(fresh);
            account = Optional.of(fresh);
        }
        return account.get();
    }

    /** Lets the account of another directory write in this domain as well, as where two forests trust each other. */
    public void admit(Account other) {
        subtree.admit(store.entry(other.name(), "top").getDn());
    }

    /** From now on the schema lacks the Configuration Manager 2007 extension: writes that need it are refused. */
    public void withoutSchemaExtension() {
        subtree.setSchemaExtended(false);
    }

    /** From now on the schema has the Configuration Manager 2007 extension, as it has from the start. */
    public void extendSchema() {
        subtree.setSchemaExtended(true);
    }

    /** What stands in this domain besides what every domain begins with, whoever put it there. */
    public synchronized List<DirectoryEntry> additions() {
        return store.entriesBelow(subtree.domain()).stream()
                .filter(entry -> !isInitial(entry.getDn()))
                .map(Directory::asData)
                .toList();
    }

    /** From now on every operation below this domain is answered {@code unavailable}. */
    public void goDown() {
        subtree.setDown(true);
    }

    /** Everything is answered as before. */
    public void comeUp() {
        subtree.setDown(false);
    }

    /** Removes the domain with all that is in it. */
    @Override
    public synchronized void close() {
        store.end(subtree.name());
        subtrees.remove(subtree);
    }

    private synchronized void publish(Entry entry) {
        store.put(List.of(entry));
    }

    private synchronized void withdraw(String commonName) {
        Dn name = store.entry(below(commonName), "top").getDn();
        store.remove(List.of(name));
    }

    private boolean isInitial(Dn name) {
        String key = BoundName.key(name);
        return Stream.concat(
                        Stream.of(subtree.domain(), "CN=System," + subtree.domain(), systemManagement()),
                        account.stream().map(Account::name))
                .anyMatch(initial ->
                        BoundName.key(store.entry(initial, "top").getDn()).equals(key));
    }

    private static DirectoryEntry asData(Entry entry) {
        Map<String, List<String>> attributes = new HashMap<>();
        for (Attribute attribute : entry) {
            List<String> values = StreamSupport.stream(attribute.spliterator(), false)
                    .map(Value::getString)
                    .toList();
            attributes.put(attribute.getUpId().toLowerCase(Locale.ROOT), values);
        }
        return new DirectoryEntry(entry.getDn().getName(), attributes);
    }

    private static String managementPoint(String siteCode, String name) {
        return "SMS-MP-" + siteCode + "-" + name;
    }

    private static String site(String siteCode) {
        return "SMS-Site-" + siteCode;
    }

    private String below(String commonName) {
        return "CN=" + Rdn.escapeValue(commonName) + "," + systemManagement();
    }

    /** Active Directory's syntax 2.5.5.4 takes nothing but printable ASCII. */
    private static Entry with(Entry entry, String attribute, String value) {
        if (value.isEmpty() || !value.chars().allMatch(character -> character >= 0x20 && character <= 0x7e)) {
            throw new IllegalArgumentException("The attribute " + attribute + " of " + entry.getDn()
                    + " takes printable ASCII, of one character at least; this is '" + value + "'.");
        }
        try {
            entry.add(attribute, value);
            return entry;
        } catch (LdapException e) {
            throw new IllegalArgumentException(
                    "The attribute " + attribute + " of " + entry.getDn() + " does not take '" + value + "'.", e);
        }
    }
}
