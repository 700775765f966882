package org.configmgrtck.reference.client;

import java.util.Objects;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.site.CertificateStores;

/** The computer that the client is installed on, or not. What is here outlives the client. */
public final class Computer {
    private final Registry registry = new Registry();
    private volatile CertificateStores certificateStores;

    /** A computer with an empty registry. */
    public Computer(CertificateStores certificateStores) {
        this.certificateStores = Objects.requireNonNull(certificateStores);
    }

    /** Its registry. */
    public Registry registry() {
        return registry;
    }

    /** What it trusts now. */
    public CertificateStores certificateStores() {
        return certificateStores;
    }

    /** Replaces what it trusts. */
    public void replaceCertificateStores(CertificateStores others) {
        certificateStores = others;
    }
}
