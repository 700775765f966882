package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;

class DownloadCheckTest {
    private static final String QUERY = "MACHINE.2_00";

    private static Exchange body(int number, String query, int status) {
        return Exchanges.get(number, "http://h/mp/d1/SMS_MP/.SMS_POL?" + query, status);
    }

    private static Exchange update(int number, String update, int status) {
        return Exchanges.to(
                Peer.DISTRIBUTION_POINT, Exchanges.get(number, "http://h/distribution/d1/dp1/" + update, status));
    }

    @Test
    void machinePolicyHasToComeBeforeAnyStatement() {
        List<Exchange> exchanges = List.of(Exchanges.assignments(1), body(3, QUERY, 200));
        assertThat(DownloadCheck.machinePolicyBeforeStatements(QUERY, List.of(Statements.compliant(4)), exchanges))
                .isEmpty();
        assertThat(DownloadCheck.machinePolicyBeforeStatements(
                        QUERY, List.of(Statements.compliant(2), Statements.compliant(4)), exchanges))
                .map(Discrepancy::actual)
                .contains("a statement of health was presented before machine policy was fetched, in exchange 2");
    }

    @Test
    void machinePolicyOfAnotherVersionOrInVainIsNoneFetched() {
        for (Exchange other : List.of(body(3, "MACHINE.1_00", 200), body(3, QUERY, 404), Exchanges.assignments(3))) {
            assertThat(DownloadCheck.machinePolicyBeforeStatements(
                            QUERY, List.of(Statements.compliant(4)), List.of(other)))
                    .as("%s", other)
                    .map(Discrepancy::actual)
                    .contains("the new machine policy was not fetched");
        }
    }

    @Test
    void assignmentsAreAskedFor() {
        assertThat(DownloadCheck.askedForMachinePolicy(List.of(Exchanges.assignments(1))))
                .isEmpty();
        assertThat(DownloadCheck.askedForMachinePolicy(List.of(body(1, QUERY, 200))))
                .isPresent();
    }

    @Test
    void justTheUpdatesThatCameCount() {
        List<Exchange> exchanges = List.of(update(1, "KB1", 200), update(2, "KB2", 404), update(3, "KB3?x=/KB9", 200));
        assertThat(DownloadCheck.updates(List.of("KB3", "KB1"), exchanges)).isEmpty();
        assertThat(DownloadCheck.updates(List.of("KB1"), exchanges)).isPresent();
        assertThat(DownloadCheck.updates(List.of("KB1", "KB2", "KB3"), exchanges))
                .map(Discrepancy::actual)
                .contains("fetched were [KB1, KB3]");
    }

    @Test
    void askingInVainIsAskingToo() {
        assertThat(DownloadCheck.askedForUpdates(List.of(update(1, "KB1", 0)))).isEmpty();
        assertThat(DownloadCheck.askedForUpdates(List.of(Exchanges.get(1, "/mp/d1/KB1", 200))))
                .isPresent();
    }

    @Test
    void eachUpdateHasToComeBeforeTheFirstClaim() {
        List<Exchange> exchanges = List.of(update(1, "KB1", 200), update(3, "KB2", 404), update(5, "KB2", 200));
        List<String> both = List.of("KB1", "KB2");
        assertThat(DownloadCheck.updatesBeforeCompliance(
                        both, List.of(Statements.lacking(2, "KB2"), Statements.compliant(6)), exchanges))
                .isEmpty();
        assertThat(DownloadCheck.updatesBeforeCompliance(
                        both, List.of(Statements.compliant(4), Statements.compliant(6)), exchanges))
                .map(Discrepancy::actual)
                .hasValueSatisfying(actual -> assertThat(actual).startsWith("[KB2] had not come"));
        assertThat(DownloadCheck.updatesBeforeCompliance(
                        List.of("KB1", "KB3"), List.of(Statements.compliant(6)), exchanges))
                .isPresent();
        assertThat(DownloadCheck.updatesBeforeCompliance(both, List.of(Statements.lacking(6)), exchanges))
                .map(Discrepancy::actual)
                .contains("no statement of health that is compliant was presented");
    }
}
