package org.configmgrtck.reference.shv;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The health state references that the System Health Validator point holds. */
public record HealthStateReferences(List<HealthStateReference> all) {
    public HealthStateReferences {
        all = List.copyOf(all);
    }

    /** These references. */
    public static HealthStateReferences of(Collection<HealthStateReference> references) {
        return new HealthStateReferences(List.copyOf(references));
    }

    /** The reference of a site, the latest if there are several; empty if none is held. */
    public Optional<HealthStateReference> ofSite(String siteCode) {
        return all.stream()
                .filter(reference -> reference.siteCode().equalsIgnoreCase(siteCode))
                .max(Comparator.comparing(HealthStateReference::timestamp));
    }
}
