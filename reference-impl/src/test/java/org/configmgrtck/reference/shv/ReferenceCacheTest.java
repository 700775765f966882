package org.configmgrtck.reference.shv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.directory.DirectoryUnavailable;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.SettableClock;
import org.configmgrtck.reference.site.Site;
import org.junit.jupiter.api.Test;

class ReferenceCacheTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");
    private static final DirectoryAddress OWN = new DirectoryAddress("own", 389, "CN=x");
    private static final DirectoryAddress OTHER = new DirectoryAddress("other", 389, "CN=x");

    private final SettableClock clock = new SettableClock(Evaluations.NOW);
    private final Site site = new Site("ABC", clock, NOWHERE, NOWHERE, OWN, Optional.empty(), Optional.empty());
    private final List<String> asked = new ArrayList<>();
    private boolean down;
    private final ReferenceCache cache = new ReferenceCache(site, this::fetch, RefreshRule.afterInterval());

    @Test
    void fetchesAgainOnceTheIntervalHasPassed() {
        cache.current(settings(60, Optional.empty()));
        at(Duration.ofMinutes(60).minusNanos(1));
        cache.current(settings(60, Optional.empty()));
        assertThat(asked).containsExactly("own");
        at(Duration.ofMinutes(60));
        cache.current(settings(60, Optional.empty()));
        cache.current(settings(60, Optional.empty()));
        assertThat(asked).containsExactly("own", "own");
    }

    @Test
    void aChangedIntervalTakesEffectAtTheNextFetch() {
        cache.current(settings(60, Optional.empty()));
        at(Duration.ofMinutes(59));
        cache.current(settings(10, Optional.empty()));
        assertThat(asked).hasSize(1);
        at(Duration.ofMinutes(60));
        cache.current(settings(10, Optional.empty()));
        at(Duration.ofMinutes(70));
        cache.current(settings(10, Optional.empty()));
        assertThat(asked).hasSize(3);
    }

    @Test
    void anotherDirectoryIsAskedAtOnce() {
        cache.current(settings(60, Optional.empty()));
        cache.current(settings(60, Optional.of(OTHER)));
        assertThat(asked).containsExactly("own", "other");
        down = true;
        assertThat(cache.current(settings(60, Optional.empty()))).isEmpty();
    }

    @Test
    void keepsWhatItHoldsWhileTheDirectoryIsDown() {
        down = true;
        assertThat(cache.current(settings(60, Optional.empty()))).isEmpty();
        down = false;
        assertThat(cache.current(settings(60, Optional.empty()))).isPresent();
        down = true;
        at(Duration.ofMinutes(60));
        assertThat(cache.current(settings(60, Optional.empty()))).isPresent();
        assertThat(asked).hasSize(3);
    }

    private void at(Duration later) {
        clock.set(Evaluations.NOW.plus(later));
    }

    private HealthStateReferences fetch(Site of, DirectoryAddress directory) throws DirectoryUnavailable {
        asked.add(directory.host());
        if (down) {
            throw new DirectoryUnavailable("down", new IllegalStateException());
        }
        return HealthStateReferences.of(List.of());
    }

    private static ShvSettings settings(int minutes, Optional<DirectoryAddress> designated) {
        return new ShvSettings(
                Duration.ofMinutes(minutes), Duration.ofHours(1), Optional.empty(), true, List.of(), designated);
    }
}
