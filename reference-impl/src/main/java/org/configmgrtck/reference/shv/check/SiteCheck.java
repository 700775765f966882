package org.configmgrtck.reference.shv.check;

import java.util.Optional;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthFinding;

/**
 * Check 2: a client whose site is in no reference that is held has the status unknown (SHV-2-01). That can be told only
 * where references could be fetched; otherwise the System Health Validator point itself has failed.
 */
public final class SiteCheck implements Check {
    @Override
    public Optional<HealthFinding> decide(Evaluation evaluation) {
        if (evaluation.references().isEmpty()) {
            return Optional.of(
                    new HealthFinding.Failed(HealthFinding.Status.FAILURE, FailureCategory.SERVER_COMMUNICATION));
        }
        return evaluation.referenceOfSite().isPresent()
                ? Optional.empty()
                : Optional.of(new HealthFinding.Failed(HealthFinding.Status.UNKNOWN, FailureCategory.VENDOR_SPECIFIC));
    }
}
