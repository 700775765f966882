package org.configmgrtck.agent;

import java.util.List;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.PresentedStatement;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.HealthAgent;

/** Reads statements of health out of what was exchanged. */
final class Presented {
    private Presented() {}

    /** The statements of health that were presented, in order. */
    static List<PresentedStatement> among(List<Exchange> exchanges, HealthAgent role) {
        return Observed.statementsPresented(exchanges).stream()
                .map(http -> new PresentedStatement(http.number(), role.read(http.requestBody())))
                .toList();
    }
}
