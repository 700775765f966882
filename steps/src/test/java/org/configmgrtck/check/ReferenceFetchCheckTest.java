package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;

class ReferenceFetchCheckTest {
    private static final String HEALTH_STATE = "mssmshealthstate";

    private final Exchange own = Exchanges.search(1, Peer.DIRECTORY, HEALTH_STATE);
    private final Exchange designated = Exchanges.search(2, Peer.DESIGNATED_DIRECTORY, HEALTH_STATE);
    private final Exchange siteOnly = Exchanges.search(3, Peer.DIRECTORY, "mssmssitecode");
    private final Exchange inVain = Exchanges.fruitlessSearch(4, Peer.DIRECTORY, HEALTH_STATE);

    @Test
    void fetchedIsHandedOutByThisDirectory() {
        assertThat(ReferenceFetchCheck.fetchedFrom(Peer.DIRECTORY, List.of(siteOnly, own)))
                .isEmpty();
        assertThat(ReferenceFetchCheck.fetchedFrom(Peer.DESIGNATED_DIRECTORY, List.of(designated)))
                .isEmpty();
        assertThat(ReferenceFetchCheck.fetchedFrom(Peer.DIRECTORY, List.of(designated, siteOnly, inVain)))
                .contains(new Discrepancy(
                        "health state references are fetched from Active Directory",
                        "Active Directory handed out none",
                        List.of(2, 3, 4)));
        assertThat(ReferenceFetchCheck.fetchedFrom(Peer.DESIGNATED_DIRECTORY, List.of(own)))
                .contains(new Discrepancy(
                        "health state references are fetched from the designated forest",
                        "the designated forest handed out none",
                        List.of(1)));
    }

    @Test
    void notFetchedIsNotHandedOutByThisDirectory() {
        assertThat(ReferenceFetchCheck.notFetchedFrom(Peer.DIRECTORY, List.of(designated, siteOnly, inVain)))
                .isEmpty();
        assertThat(ReferenceFetchCheck.notFetchedFrom(Peer.DIRECTORY, List.of(siteOnly, designated, own)))
                .contains(new Discrepancy(
                        "no health state reference is fetched from Active Directory",
                        "search CN=System (cn=*) → success, 1 entry",
                        List.of(1)));
        assertThat(ReferenceFetchCheck.notFetchedFrom(Peer.DESIGNATED_DIRECTORY, List.of(own, designated)))
                .map(Discrepancy::evidence)
                .contains(List.of(2));
    }

    @Test
    void theSiteServerHearsNothing() {
        Exchange toSite = Exchanges.to(Peer.SITE_SERVER, Exchanges.get(6, "/site/d1/", 404));
        assertThat(ReferenceFetchCheck.siteServerLeftAlone(List.of(own, Exchanges.assignments(5))))
                .isEmpty();
        assertThat(ReferenceFetchCheck.siteServerLeftAlone(List.of(own, toSite)))
                .contains(new Discrepancy("the site server is left alone", "GET /site/d1/ → 404", List.of(6)));
    }
}
