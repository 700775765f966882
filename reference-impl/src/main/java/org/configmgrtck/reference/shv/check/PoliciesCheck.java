package org.configmgrtck.reference.shv.check;

import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;

/** Check 5: where the time stamp of the reference is later than that of the policies which the client used, the client is
 * non-compliant (SHV-5-01); where they are equal, or its own is later, it goes on (SHV-5-02). */
public final class PoliciesCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        Optional<Instant> used = evaluation.statement().policiesTimestamp();
        return evaluation
                .referenceOfSite()
                .filter(reference -> used.isEmpty() || reference.timestamp().isAfter(used.get()))
                .map(reference -> new HealthFinding.NonCompliant(HealthFinding.Cause.POLICIES));
    }
}
