package org.configmgrtck.reference.shv;

import java.util.Optional;
import org.configmgrtck.reference.site.Site;

/** The System Health Validator point of one deployment. Safe for use by several threads. */
public final class ShvPoint {
    private final Site site;
    private final Sequence checks;
    private final RemediationRule remediation;
    private final ReferenceCache references;
    private final Responding responding;
    private volatile Optional<ShvSettings> settings = Optional.empty();

    /** Not configured yet. */
    public ShvPoint(Site site, ShvParts parts) {
        this.site = site;
        this.checks = new Sequence(parts.checks());
        this.remediation = parts.remediation();
        this.references = new ReferenceCache(site, parts.references(), parts.refresh());
        this.responding = parts.responding();
    }

    /** Puts settings in force. References are fetched if there are none yet, or another directory is designated. */
    public void configure(ShvSettings others) {
        settings = Optional.of(others);
        references.current(others);
    }

    /** The site's clock has been moved: does what has become due. */
    public void timePassed() {
        settings.ifPresent(references::current);
    }

    /** Validates a statement of health; empty if nothing has been configured yet. */
    public Optional<StatementOfHealthResponse> validate(StatementOfHealth statement) {
        return settings.map(inForce -> validate(statement, inForce));
    }

    private StatementOfHealthResponse validate(StatementOfHealth statement, ShvSettings inForce) {
        Evaluation evaluation = new Evaluation(
                statement, inForce, references.current(inForce), site.clock().instant());
        HealthFinding finding = checks.evaluate(evaluation);
        return responding.to(statement, finding, remediation.of(finding, statement, inForce));
    }
}
