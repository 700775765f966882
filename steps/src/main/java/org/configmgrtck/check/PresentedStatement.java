package org.configmgrtck.check;

import org.configmgrtck.subject.StatementOfHealth;

/**
 * A statement of health that the health agent presented to the enforcement server.
 *
 * @param number of the exchange in which it was presented
 */
public record PresentedStatement(int number, StatementOfHealth statement) {
    String summary() {
        return "statement of health " + statement.id() + " (exchange " + number + ") of " + statement.createdAt()
                + ", site " + statement.siteCode()
                + statement.policiesTimestamp().map(t -> ", policies of " + t).orElse(", no policies")
                + statement.complianceStatus().map(s -> ", " + s.label()).orElse(", no status")
                + ", lacking " + statement.missingSoftwareUpdates();
    }
}
