package org.configmgrtck.pki;

import java.math.BigInteger;
import org.configmgrtck.naming.Names;

/** What certification authorities are called, and what numbers their certificates have. */
public final class AuthorityNames {
    private final Names shared;
    private final Names own;

    /**
     * @param shared for the authorities that deployments share
     * @param own for all others
     */
    public AuthorityNames(Names shared, Names own) {
        this.shared = shared;
        this.own = own;
    }

    String firstRoot() {
        return shared.word("first root") + " Root CA";
    }

    BigInteger firstRootSerial() {
        return shared.serial("first root");
    }

    String firstIssuer() {
        return shared.word("first issuer") + " CA";
    }

    BigInteger firstIssuerSerial() {
        return shared.serial("first issuer");
    }

    String otherRoot() {
        return own.word("other root") + " Root CA";
    }

    /** The name of an issuing CA; what it is there for is not seen in it. */
    String issuer(String which) {
        return own.word(which) + " CA";
    }

    /** The serial number of the certificate that comes at this place in a deployment. */
    BigInteger serial(int place) {
        return own.serial("certificate " + place);
    }
}
