package org.configmgrtck.reference.world;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import java.util.Optional;
import java.util.function.Consumer;

/** A directory with a System Management container. */
public final class DirectoryDouble implements AutoCloseable {
    public static final String SYSTEM_MANAGEMENT = "CN=System Management,CN=System,DC=example";

    public static final String ACCOUNT = "CN=publisher,DC=example";
    public static final String PASSWORD = "secret";

    private final InMemoryDirectoryServer server;

    public DirectoryDouble() {
        this("container", config -> config.setSchema(null));
    }

    /** One whose schema was not extended. */
    public static DirectoryDouble withoutExtension() {
        return new DirectoryDouble("applicationProcess", config -> {});
    }

    private DirectoryDouble(String container, Consumer<InMemoryDirectoryServerConfig> schema) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("DC=example");
            schema.accept(config);
            config.addAdditionalBindCredentials(ACCOUNT, PASSWORD);
            config.setAuthenticationRequiredOperationTypes(OperationType.ADD, OperationType.MODIFY);
            server = new InMemoryDirectoryServer(config);
            server.add(new Entry("DC=example", new Attribute("objectClass", "domain"), new Attribute("dc", "example")));
            server.add(new Entry("CN=System,DC=example", new Attribute("objectClass", container)));
            server.add(new Entry(SYSTEM_MANAGEMENT, new Attribute("objectClass", container)));
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    /** What stands in a site's mSSMSHealthState; empty if nothing does. */
    public Optional<String> healthState(String siteCode) {
        return siteEntry(siteCode).map(entry -> entry.getAttributeValue("mSSMSHealthState"));
    }

    /** A site's entry. */
    public Optional<Entry> siteEntry(String siteCode) {
        try {
            return Optional.ofNullable(server.getEntry("CN=SMS-Site-" + siteCode + "," + SYSTEM_MANAGEMENT));
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes what stands in a site's mSSMSHealthState, in place of what was there. */
    public void publish(String siteCode, String healthState) {
        put(entry("CN=SMS-Site-" + siteCode, "mSSMSSite", siteCode, new Attribute("mSSMSHealthState", healthState)));
    }

    public void publishReference(String siteCode, String instant) {
        publish(siteCode, siteCode + ".{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};" + instant);
    }

    public void publishSigningCertificate(String siteCode, Signer signer) {
        String capabilities = "<ClientOperationalSettings><SiteSigningCert>" + signer.hex()
                + "</SiteSigningCert></ClientOperationalSettings>";
        put(entry(
                "CN=SMS-MP-" + siteCode + "-mp",
                "mSSMSManagementPoint",
                siteCode,
                new Attribute("mSSMSCapabilities", capabilities)));
    }

    /** Does not answer any more. */
    @Override
    public void close() {
        server.shutDown(true);
    }

    private void put(Entry entry) {
        try {
            if (server.getEntry(entry.getDN()) != null) {
                server.delete(entry.getDN());
            }
            server.add(entry);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(String name, String objectClass, String siteCode, Attribute more) {
        return new Entry(
                name + "," + SYSTEM_MANAGEMENT,
                new Attribute("objectClass", objectClass),
                new Attribute("mSSMSSiteCode", siteCode),
                more);
    }
}
