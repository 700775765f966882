package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;

class ErrorReportCheckTest {
    private final Exchange assignments = Exchanges.assignments(1);
    private final Exchange report = Exchanges.report(2, Exchanges.FAILURE_REPORT);
    private final Exchange otherType = Exchanges.report(
            2, Exchanges.FAILURE_REPORT.replace("PolicyAuthorizationFailure", "PolicyAuthorizationSuccess"));
    private final Exchange otherEndpoint = Exchanges.post(2, "/mp/d1/StatusSender", Exchanges.FAILURE_REPORT);
    private final Exchange otherPeer = Exchanges.to(Peer.SITE_SERVER, Exchanges.report(2, Exchanges.FAILURE_REPORT));

    @Test
    void aReportOfThatTypeIsOne() {
        assertThat(ErrorReportCheck.reported(List.of(assignments, report))).isEmpty();
        assertThat(ErrorReportCheck.notReported(List.of(assignments, report)))
                .contains(new Discrepancy(
                        "the client reports no policy authorization failure",
                        "the management point received 1 such report(s)",
                        List.of(2)));
    }

    @Test
    void noReportIsMissed() {
        assertThat(ErrorReportCheck.notReported(List.of(assignments))).isEmpty();
        assertThat(ErrorReportCheck.reported(List.of(assignments)))
                .contains(new Discrepancy(
                        "the client reports a policy authorization failure to the management point",
                        "the management point received no such report",
                        List.of(1)));
    }

    @Test
    void anotherTypeEndpointOrServerIsNoReport() {
        for (Exchange other : List.of(otherType, otherEndpoint, otherPeer)) {
            assertThat(ErrorReportCheck.reported(List.of(other)))
                    .as("%s", other)
                    .isPresent();
            assertThat(ErrorReportCheck.notReported(List.of(other)))
                    .as("%s", other)
                    .isEmpty();
        }
    }

    @Test
    void eachReportIsEvidence() {
        Exchange again = Exchanges.report(5, Exchanges.FAILURE_REPORT);
        assertThat(ErrorReportCheck.notReported(List.of(assignments, report, otherType, again)))
                .map(Discrepancy::evidence)
                .contains(List.of(2, 5));
    }

    @Test
    void thePathIsMatchedWithoutRegardToCase() {
        assertThat(ErrorReportCheck.reported(
                        List.of(Exchanges.post(1, "/mp/d1/STATUSRECEIVER", Exchanges.FAILURE_REPORT))))
                .isEmpty();
    }
}
