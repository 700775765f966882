package org.configmgrtck.reference.shv.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.FailureCode;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.StatementOfHealth.ClientFailure;

/**
 * Check 7: a failure with a known code keeps the client's category (SHV-7-01); one with any other code is vendor-specific
 * (SHV-7-04).
 */
public final class FailureCheck implements Check {
    private final Set<FailureCode> known;

    /** Knows these codes. */
    public FailureCheck(Collection<FailureCode> known) {
        this.known = Set.copyOf(known);
    }

    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        return evaluation
                .statement()
                .failure()
                .map(failure -> new HealthFinding.Failed(HealthFinding.Status.FAILURE, category(failure)));
    }

    private FailureCategory category(ClientFailure failure) {
        return known.contains(failure.code()) ? failure.category() : FailureCategory.VENDOR_SPECIFIC;
    }
}
