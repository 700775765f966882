package org.configmgrtck.reference.siteserver.policy;

/** Gives a site what it signs policies with. */
@FunctionalInterface
public interface Signings {
    /** What signs the policies of that site. */
    Signing of(String siteCode);

    /** Each policy by its assignment (CERT-SIGN-01). */
    static Signings ofAssignments() {
        return PolicySigner::new;
    }
}
