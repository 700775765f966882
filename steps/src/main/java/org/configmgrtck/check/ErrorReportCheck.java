package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;

/** Has the client told the management point that a policy could not be authorized (CERT-ROOT-06)? */
public final class ErrorReportCheck {
    private ErrorReportCheck() {}

    /** It has. */
    public static Optional<Discrepancy> reported(List<Exchange> cycle) {
        return Discrepancy.unless(
                !Observed.authorizationFailures(cycle).isEmpty(),
                "the client reports a policy authorization failure to the management point",
                "the management point received no such report",
                cycle);
    }

    /** It has not. */
    public static Optional<Discrepancy> notReported(List<Exchange> cycle) {
        List<Http> reports = Observed.authorizationFailures(cycle);
        return Discrepancy.unless(
                reports.isEmpty(),
                "the client reports no policy authorization failure",
                "the management point received " + reports.size() + " such report(s)",
                reports);
    }
}
