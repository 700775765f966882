package org.configmgrtck.reference.shv.check;

import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 6: a compliant status is passed on (SHV-6-01). Without one the client is non-compliant (SHV-6-02), unless a failure
 * is set, which is the next check's business (SHV-6-03). */
public final class ComplianceCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        if (evaluation.statement().compliant().orElse(false)) {
            return Optional.of(new HealthFinding.Compliant());
        }
        return evaluation.statement().failure().isPresent()
                ? Optional.empty()
                : Optional.of(new HealthFinding.NonCompliant(HealthFinding.Cause.UPDATES));
    }
}
