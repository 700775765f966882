package org.configmgrtck.reference.client.trust;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * What the decisions of one policy cycle rest on.
 *
 * @param rules the rules of trust
 * @param trust the client's copy, and the root that it allows
 * @param stores what the computer trusts
 * @param clock the time
 * @param sources where a new certificate may be had, in the order in which they are asked
 */
public record Grounds(
        TrustRules rules,
        TrustStore trust,
        Supplier<CertificateStores> stores,
        InstantSource clock,
        List<CertificateSource> sources) {
    public Grounds {
        sources = List.copyOf(sources);
    }
}
