package org.configmgrtck.pki;

import java.time.Instant;
import java.util.function.Function;

/** The authorities that a site begins under: the kinds of their keys, and how long they are valid. */
public enum Hierarchy {
    EC("authorities with EC keys", KeyKind.EC, KeyKind.EC, Validity::longAround),
    RSA("authorities with RSA keys", KeyKind.RSA, KeyKind.RSA, Validity::longAround),
    RSA_ROOT("a root with RSA keys and an issuing CA with EC keys", KeyKind.RSA, KeyKind.EC, Validity::longAround),
    RSA_ISSUER("a root with EC keys and an issuing CA with RSA keys", KeyKind.EC, KeyKind.RSA, Validity::longAround),
    CENTURY("authorities that are valid for a century", KeyKind.EC, KeyKind.EC, Validity::centuryAround);

    private final String phrase;
    private final KeyKind root;
    private final KeyKind issuer;
    private final Function<Instant, Validity> validity;

    Hierarchy(String phrase, KeyKind root, KeyKind issuer, Function<Instant, Validity> validity) {
        this.phrase = phrase;
        this.root = root;
        this.issuer = issuer;
        this.validity = validity;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    KeyKind root() {
        return root;
    }

    KeyKind issuer() {
        return issuer;
    }

    Validity validity(Instant now) {
        return validity.apply(now);
    }
}
