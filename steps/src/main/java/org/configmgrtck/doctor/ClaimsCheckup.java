package org.configmgrtck.doctor;

import org.configmgrtck.deployment.DeclarationAudit;
import org.configmgrtck.deployment.Served;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Mismatch.Kind;

/** The target has what it declares: its roles, a clock that can be set, several deployments at once. */
final class ClaimsCheckup implements Checkup {
    @Override
    public String title() {
        return "The declaration fits what is served";
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Served served = DeclarationAudit.of(bed);
        served.mismatches().forEach(mismatch -> complain(mismatch, complaints));
        served.missing().keySet().forEach(complaints::absent);
    }

    private static void complain(Mismatch mismatch, Complaints complaints) {
        if (mismatch.kind() == Kind.OVER_CLAIMED) {
            complaints.note(
                    Severity.SERIOUS,
                    "GET /declaration",
                    mismatch.words(),
                    "Declare only what the target has, or let it have what it declares.");
        } else {
            complaints.note(
                    Severity.REMARK,
                    "GET /declaration",
                    mismatch.words(),
                    "Declare it, if it is to be judged; otherwise answer 501.");
        }
    }
}
