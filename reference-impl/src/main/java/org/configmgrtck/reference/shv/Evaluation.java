package org.configmgrtck.reference.shv;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything that the checks may look at.
 *
 * @param statement the statement of health
 * @param settings the settings in force
 * @param references the references that are held; empty if none could be fetched yet
 * @param now when it is evaluated
 */
public record Evaluation(
        StatementOfHealth statement, ShvSettings settings, Optional<HealthStateReferences> references, Instant now) {
    /** The reference of the client's site; empty if it is in none that is held. */
    public Optional<HealthStateReference> referenceOfSite() {
        return references.flatMap(held -> held.ofSite(statement.siteCode()));
    }
}
