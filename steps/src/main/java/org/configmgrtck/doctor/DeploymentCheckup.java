package org.configmgrtck.doctor;

import java.util.List;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.SubjectDeployment;

/** Without deployments nothing can be asked. */
final class DeploymentCheckup implements Checkup {
    static final CertificateStores NO_STORES = new CertificateStores(List.of(), List.of());

    @Override
    public String title() {
        return "A deployment can be created and deleted";
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> createAndDelete(deployment, complaints));
    }

    private static void createAndDelete(Deployment deployment, Complaints complaints) {
        SubjectDeployment created;
        try {
            created = deployment.create(NO_STORES);
        } catch (Inconclusive e) {
            complaints.note(Severity.FATAL, Operation.CREATE_DEPLOYMENT, e);
            return;
        }
        complaints.asking(Operation.DELETE_DEPLOYMENT, created::close);
    }
}
