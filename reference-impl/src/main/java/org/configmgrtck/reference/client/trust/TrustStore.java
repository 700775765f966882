package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;

/** Keeps the client's copy of the signing certificate, and the root that it allows. */
public interface TrustStore {
    /** What is trusted now. */
    TrustState read();

    /**
     * Takes a certificate as the client's copy, and its root as the allowed one.
     *
     * @param state what the decision to take it was based on
     * @return false if an administrator has intervened since then; nothing is taken in that case
     */
    boolean learn(TrustState state, X509Certificate certificate, X509Certificate root);
}
