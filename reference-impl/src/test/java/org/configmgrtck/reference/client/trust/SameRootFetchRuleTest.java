package org.configmgrtck.reference.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.site.CertificateStores;
import org.junit.jupiter.api.Test;

class SameRootFetchRuleTest {
    @Test
    void fetchesNothingUnderAnotherRoot() {
        assertThat(mayFetch(Optional.of("AB12"), Optional.of("AB12"))).isTrue();
        assertThat(mayFetch(Optional.of("ab12"), Optional.of("AB12"))).isTrue();
        assertThat(mayFetch(Optional.of("AB13"), Optional.of("AB12"))).isFalse();
        assertThat(mayFetch(Optional.of(""), Optional.of("AB12"))).isFalse();
    }

    @Test
    void fetchesWhereNothingIsClaimedOrNoRootIsAllowedInParticular() {
        assertThat(mayFetch(Optional.empty(), Optional.of("AB12"))).isTrue();
        assertThat(mayFetch(Optional.of("AB13"), Optional.empty())).isTrue();
        assertThat(mayFetch(Optional.empty(), Optional.empty())).isTrue();
    }

    private static boolean mayFetch(Optional<String> claimed, Optional<String> allowed) {
        return new SameRootFetchRule().mayFetch(claimed, allowed, new CertificateStores(List.of(), List.of()));
    }
}
