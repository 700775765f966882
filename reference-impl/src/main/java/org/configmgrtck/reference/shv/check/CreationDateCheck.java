package org.configmgrtck.reference.shv.check;

import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 4, first part: created before the date that it must be created after, or at that very instant, it is
 * non-compliant (SHV-4-01); the option may be unset (SHV-4-03). */
public final class CreationDateCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        Instant createdAt = evaluation.statement().createdAt();
        return evaluation
                .settings()
                .dateCreatedMustBeAfter()
                .filter(limit -> !createdAt.isAfter(limit))
                .map(limit -> new HealthFinding.NonCompliant(HealthFinding.Cause.TIME));
    }
}
