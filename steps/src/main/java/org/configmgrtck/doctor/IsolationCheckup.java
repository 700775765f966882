package org.configmgrtck.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.SubjectDeployment;

/** Several deployments exist at once, each under a name of its own, as many as the declaration says. */
final class IsolationCheckup implements Checkup {
    private static final String FIELD = "options.deploymentsAtOnce";
    /** A run opens no more than these at once. */
    private static final int MOST = 4;

    @Override
    public String title() {
        return "Deployments exist beside each other, as many as declared";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.options().deploymentsAtOnce() > 1;
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        int declared = bed.declaration().options().deploymentsAtOnce();
        List<Deployment> open = new ArrayList<>();
        try {
            createAll(bed, Math.min(declared, MOST), open, complaints);
        } finally {
            open.forEach(Deployment::close);
        }
    }

    private static void createAll(TestBed bed, int wanted, List<Deployment> open, Complaints complaints) {
        Set<String> names = new HashSet<>();
        while (open.size() < wanted) {
            Deployment deployment = new Deployment(bed);
            open.add(deployment);
            boolean created = complaints.asking(
                    Operation.CREATE_DEPLOYMENT, () -> deployment.create(DeploymentCheckup.NO_STORES));
            if (!created) {
                complaints.note(
                        Severity.SERIOUS,
                        FIELD,
                        "only " + (open.size() - 1) + " of the " + wanted
                                + " deployments that were tried exist at once",
                        "Declare how many deployments the target really holds at once, or let it hold more.");
                return;
            }
            SubjectDeployment side = deployment.subject();
            if (!names.add(side.name())) {
                complaints.note(
                        Severity.FATAL,
                        Operation.CREATE_DEPLOYMENT + ", field deployment",
                        "two deployments at once have the name " + side.name(),
                        "Answer another name for each deployment, or declare that only one exists at once.");
                return;
            }
        }
    }
}
