package org.configmgrtck.reference.shv.check;

import java.time.Duration;
import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 4, second part: older than the validity period is non-compliant (SHV-4-04); just as old is not (SHV-4-05). */
public final class AgeCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        Duration age = Duration.between(evaluation.statement().createdAt(), evaluation.now());
        return age.compareTo(evaluation.settings().validityPeriod()) > 0
                ? Optional.of(new HealthFinding.NonCompliant(HealthFinding.Cause.TIME))
                : Optional.empty();
    }
}
