package org.configmgrtck.reference.shv;

import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.reference.directory.DirectoryUnavailable;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.Site;

/**
 * The health state references that were fetched last. While a directory is unavailable those that are held stay in use;
 * references of a directory that is not the designated one any more do not.
 */
final class ReferenceCache {
    private final Site site;
    private final ReferenceSource source;
    private final RefreshRule rule;
    private Optional<Held> held = Optional.empty();

    ReferenceCache(Site site, ReferenceSource source, RefreshRule rule) {
        this.site = site;
        this.source = source;
        this.rule = rule;
    }

    /** The references as they have to be now, fetched if they are due; empty if there are none to be had. */
    synchronized Optional<HealthStateReferences> current(ShvSettings settings) {
        DirectoryAddress directory = settings.designatedDirectory().orElse(site.directory());
        Instant now = site.clock().instant();
        held = held.filter(kept -> kept.directory.equals(directory));
        if (held.isEmpty() || rule.isDue(held.get().due, now)) {
            fetch(directory, now.plus(settings.queryInterval()));
        }
        return held.map(Held::references);
    }

    private void fetch(DirectoryAddress directory, Instant due) {
        try {
            held = Optional.of(new Held(directory, source.fetch(site, directory), due));
        } catch (DirectoryUnavailable e) {
            // Whatever is held stays in use, and stays due.
        }
    }

    private record Held(DirectoryAddress directory, HealthStateReferences references, Instant due) {}
}
