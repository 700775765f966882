package org.configmgrtck.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.Waiver;

/** A waiver in {@code report.json}. */
record JsonWaiver(
        String scope,
        String id,
        String reason,
        URI issue,
        LocalDate expires,
        String place,
        String fit,
        String words,
        List<String> scenarios) {
    static JsonWaiver of(JudgedWaiver judged) {
        Waiver waiver = judged.waiver();
        return new JsonWaiver(
                waiver.scope().label(),
                waiver.id(),
                waiver.reason(),
                waiver.issue(),
                waiver.expires(),
                waiver.place(),
                judged.fit().label(),
                judged.words(),
                judged.scenarios());
    }
}
