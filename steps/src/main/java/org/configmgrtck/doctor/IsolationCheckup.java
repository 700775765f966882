package org.configmgrtck.doctor;

import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Operation;

/** Deployments that exist at once have names of their own. */
final class IsolationCheckup implements Checkup {
    @Override
    public String title() {
        return "Deployments that exist at once are told apart";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.options().deploymentsAtOnce() > 1;
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(
                bed,
                one -> Visit.at(bed, other -> {
                    if (created(one, complaints) && created(other, complaints)) {
                        compare(one.subject().name(), other.subject().name(), complaints);
                    }
                }));
    }

    private static boolean created(Deployment deployment, Complaints complaints) {
        return complaints.asking(Operation.CREATE_DEPLOYMENT, () -> deployment.create(DeploymentCheckup.NO_STORES));
    }

    private static void compare(String one, String other, Complaints complaints) {
        if (one.equals(other)) {
            complaints.note(
                    Severity.FATAL,
                    Operation.CREATE_DEPLOYMENT + ", field deployment",
                    "two deployments at once have the name " + one,
                    "Answer another name for each deployment, or declare that only one exists at once.");
        }
    }
}
