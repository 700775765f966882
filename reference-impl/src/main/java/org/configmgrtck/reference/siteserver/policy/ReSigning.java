package org.configmgrtck.reference.siteserver.policy;

/** Which policies are signed again when the site begins to sign with another certificate? */
@FunctionalInterface
public interface ReSigning {
    /** Decides. */
    boolean signsAgain(SignedPolicy policy);

    /** All of them (CERT-SAME-01). */
    static ReSigning all() {
        return policy -> true;
    }
}
