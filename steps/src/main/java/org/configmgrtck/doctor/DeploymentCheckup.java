package org.configmgrtck.doctor;

import java.util.List;
import org.configmgrtck.deployment.DeclarationAudit;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.SubjectDeployment;

/** Without deployments nothing can be asked. */
final class DeploymentCheckup implements Checkup {
    static final CertificateStores NO_STORES = new CertificateStores(List.of(), List.of());

    @Override
    public String title() {
        return "A deployment can be created and deleted, and its clock be set";
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(
                bed,
                deployment ->
                        createAndDelete(deployment, bed.declaration().options().settableClock(), complaints));
    }

    private static void createAndDelete(Deployment deployment, boolean settableClock, Complaints complaints) {
        SubjectDeployment created;
        try {
            created = deployment.create(NO_STORES);
        } catch (Inconclusive e) {
            complaints.note(Severity.FATAL, Operation.CREATE_DEPLOYMENT, e);
            return;
        }
        if (settableClock) {
            setClock(deployment, created, complaints);
        }
        complaints.asking(Operation.DELETE_DEPLOYMENT, created::close);
    }

    private static void setClock(Deployment deployment, SubjectDeployment created, Complaints complaints) {
        try {
            created.setClock(deployment.clock().now());
        } catch (Inconclusive e) {
            // That it is refused speaks against the declaration, which is looked at elsewhere.
            if (!DeclarationAudit.refuses(deployment.journal().lastStatus(Peer.SUBJECT))) {
                complaints.note(Severity.SERIOUS, Operation.SET_CLOCK, e);
            }
        }
    }
}
