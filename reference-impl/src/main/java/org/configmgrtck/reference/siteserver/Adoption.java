package org.configmgrtck.reference.siteserver;

/** Does the site begin to sign with a certificate as soon as it is deployed? */
@FunctionalInterface
public interface Adoption {
    /** Decides. */
    boolean uponDeployment();

    /** Only when it is configured to (CERT-SELECT-01). */
    static Adoption onlyWhenConfigured() {
        return () -> false;
    }
}
