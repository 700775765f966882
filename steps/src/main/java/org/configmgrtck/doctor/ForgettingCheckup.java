package org.configmgrtck.doctor;

import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.SubjectDeployment;

/** A deployment that was deleted is gone: whoever asks for it hears 404. */
final class ForgettingCheckup implements Checkup {
    private static final int NOT_FOUND = 404;

    @Override
    public String title() {
        return "An unknown deployment is answered with 404";
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> askForDeleted(deployment, complaints));
    }

    private static void askForDeleted(Deployment deployment, Complaints complaints) {
        Optional<SubjectDeployment> created =
                complaints.answerOf(Operation.CREATE_DEPLOYMENT, () -> deployment.create(DeploymentCheckup.NO_STORES));
        if (created.isEmpty() || !complaints.asking(Operation.DELETE_DEPLOYMENT, created.get()::close)) {
            return;
        }
        String answered = "was answered as if it existed";
        try {
            created.get().setClock(deployment.clock().now());
        } catch (Inconclusive e) {
            int status = deployment.journal().lastStatus(Peer.SUBJECT);
            if (status == NOT_FOUND) {
                return;
            }
            answered = status == 0 ? "got no answer" : "was answered with " + status;
        }
        complaints.note(
                Severity.REMARK,
                Operation.SET_CLOCK.toString(),
                "a deployment that was deleted " + answered,
                "Answer 404 for a deployment that does not exist, or no longer.");
    }
}
