package org.configmgrtck.reference.client;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.site.Site;

/** The policy client of one deployment, installed or not. Safe for use by several threads. */
public final class PolicyClient implements AutoCloseable {
    private final Site site;
    private final Computer computer;
    private final ClientParts parts;
    private volatile Optional<InstalledClient> installed = Optional.empty();

    /** Not installed yet. */
    public PolicyClient(Site site, Computer computer, ClientParts parts) {
        this.site = site;
        this.computer = computer;
        this.parts = parts;
    }

    /** The computer that it is, or could be, installed on. */
    public Computer computer() {
        return computer;
    }

    /**
     * Installs it. Over an installed client, that one is removed first (CERT-FIX-06, CERT-FIX-07).
     *
     * @param signingCertificate the CCMSetup option that supplies the signing certificate
     */
    public synchronized void install(OperatingSystem operatingSystem, Optional<X509Certificate> signingCertificate) {
        uninstall();
        installed = Optional.of(InstalledClient.install(site, computer, parts, operatingSystem, signingCertificate));
    }

    /** Uninstalls it; nothing happens where it is not installed. */
    public synchronized void uninstall() {
        installed.ifPresent(InstalledClient::remove);
        installed = Optional.empty();
    }

    /**
     * Runs one policy cycle, and comes back when it has ended.
     *
     * @return false if no client is installed
     */
    public boolean runPolicyCycle() {
        Optional<InstalledClient> client = installed;
        client.ifPresent(InstalledClient::runPolicyCycle);
        return client.isPresent();
    }

    /** Is it installed? */
    public boolean isInstalled() {
        return installed.isPresent();
    }

    /** The policies in force. */
    public List<AppliedPolicy> appliedPolicies() {
        return installed.map(InstalledClient::applied).orElse(List.of());
    }

    @Override
    public void close() {
        uninstall();
    }
}
