package org.configmgrtck.check;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.StatementOfHealthResponse;

/**
 * A statement of health that was validated after one of several events.
 *
 * @param event the event in words
 * @param situation what the outcome depends on; its references are those that Active Directory has
 * @param reachable whether Active Directory is in service
 * @param configured whether settings were put in force since the moment before
 * @param response what the System Health Validator point answered
 * @param exchanges everything since the moment before
 */
public record HealthMoment(
        String event,
        Situation situation,
        boolean reachable,
        boolean configured,
        StatementOfHealthResponse response,
        List<Exchange> exchanges) {
    public HealthMoment {
        exchanges = List.copyOf(exchanges);
    }
}
