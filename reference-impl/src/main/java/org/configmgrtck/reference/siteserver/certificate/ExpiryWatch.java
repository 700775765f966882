package org.configmgrtck.reference.siteserver.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.siteserver.status.StatusSink;

/** Warns that the signing certificate expires soon. */
public final class ExpiryWatch {
    private static final int EXPIRES_SOON = 5112;
    private static final String COMPONENT = "SMS_POLICY_PROVIDER";

    private final InstantSource clock;
    private final StatusSink sink;
    private final ExpiryRule rule;
    private final DayCount days;
    private final Map<String, Instant> last = new HashMap<>();

    /** By this rule. */
    public ExpiryWatch(InstantSource clock, StatusSink sink, ExpiryRule rule, DayCount days) {
        this.clock = clock;
        this.sink = sink;
        this.rule = rule;
        this.days = days;
    }

    /** Warns of the certificate if a warning is due. */
    public void look(X509Certificate certificate) {
        Instant now = clock.instant();
        Instant expiry = certificate.getNotAfter().toInstant();
        String name = Fingerprint.of(certificate);
        if (rule.isDue(expiry, now, Optional.ofNullable(last.get(name)))) {
            sink.send(EXPIRES_SOON, COMPONENT, Optional.of(Long.toString(days.left(now, expiry))));
            last.put(name, now);
        }
    }
}
