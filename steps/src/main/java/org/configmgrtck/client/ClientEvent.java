package org.configmgrtck.client;

import org.configmgrtck.check.ClientMoment.Came;
import org.configmgrtck.check.ClientMoment.Copy;
import org.configmgrtck.check.ClientMoment.Way;

/** What may come to a client, as scenarios name it in one line; their feature says what each word means. */
public enum ClientEvent {
    POLICY("policy", "CERT-TRUST-01", Copy.KEPT, Way.OPEN),
    AGAIN("again", "CERT-TRUST-01", Copy.KEPT, Way.OPEN),
    RENEWAL("renewal", "CERT-SAME-04", Copy.KEPT, Way.OPEN),
    OTHER_ROOT("other root", "CERT-SAME-04", Copy.KEPT, Way.OPEN),
    RETURN("return", "CERT-SAME-04", Copy.KEPT, Way.OPEN),
    FIX("fix", "CERT-FIX-01", Copy.REMOVED, Way.OPEN),
    REINSTALL("reinstall", "CERT-FIX-06", Copy.REMOVED, Way.OPEN),
    SUPPLY("supply", "CERT-FIX-07", Copy.SUPPLIED, Way.OPEN),
    OUTAGE("outage", "CERT-TRUST-01", Copy.KEPT, Way.SHUT),
    SHORTAGE("shortage", "CERT-SAME-02", Copy.KEPT, Way.WITHOUT_CERTIFICATE),
    TAMPERING("tampering", "CERT-TRUST-01", Copy.KEPT, Way.ALTERED),
    IMPOSTOR("impostor", "CERT-ROOT-03", Copy.KEPT, Way.FORGED);

    private final Came came;

    ClientEvent(String word, String requirement, Copy copy, Way way) {
        this.came = new Came(word, requirement, copy, way);
    }

    /** How a scenario says it. */
    public String phrase() {
        return came.event();
    }

    /** What it does, as a check goes by it. */
    Came came() {
        return came;
    }
}
