package org.configmgrtck.reference.shv.check;

import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 1: a client that has not yet downloaded machine policy is compliant (SHV-1-01). */
public final class MachinePolicyCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        return evaluation.statement().machinePolicyDownloaded()
                ? Optional.empty()
                : Optional.of(new HealthFinding.Compliant());
    }
}
