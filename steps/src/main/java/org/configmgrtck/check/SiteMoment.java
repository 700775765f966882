package org.configmgrtck.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.ClientPolicy;

/**
 * How a site has to be after one of several events, and what was exchanged because of this event.
 *
 * @param event the event in words
 * @param requirement what is not met if the site does not sign as it has to then
 * @param day whether the event is that a day has passed
 * @param now the deployment's clock after the event
 * @param inUse the certificate that the site is configured for
 * @param root the root that it chains to
 * @param policies all client policies of the site, each in its newest version
 * @param exchanges from before the event until the site server had come to rest
 */
public record SiteMoment(
        String event,
        String requirement,
        boolean day,
        Instant now,
        X509Certificate inUse,
        X509Certificate root,
        List<ClientPolicy> policies,
        List<Exchange> exchanges) {
    public SiteMoment {
        policies = List.copyOf(policies);
        exchanges = List.copyOf(exchanges);
    }
}
