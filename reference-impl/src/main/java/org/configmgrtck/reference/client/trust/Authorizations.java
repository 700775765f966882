package org.configmgrtck.reference.client.trust;

/** Begins the decisions of a policy cycle. */
@FunctionalInterface
public interface Authorizations {
    /** The decisions of one policy cycle. */
    PolicyAuthorization begin(Grounds grounds);

    /** By the client's copy, or a new one under the same root. */
    static Authorizations bySignature() {
        return Authorizer::new;
    }
}
