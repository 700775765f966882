package org.configmgrtck.reference.shv.check;

import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 3: a client whose Network Access Protection client agent is disabled is compliant (SHV-3-01). */
public final class AgentCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        return evaluation.statement().napAgentEnabled() ? Optional.empty() : Optional.of(new HealthFinding.Compliant());
    }
}
