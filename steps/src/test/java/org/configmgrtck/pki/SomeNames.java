package org.configmgrtck.pki;

import org.configmgrtck.naming.Seed;

/** Names of authorities for tests that ask for none in particular. */
public final class SomeNames {
    private SomeNames() {}

    public static AuthorityNames ofAuthorities() {
        Seed seed = new Seed(20_310_405);
        return new AuthorityNames(seed.ofRun(), seed.of("some test"));
    }
}
