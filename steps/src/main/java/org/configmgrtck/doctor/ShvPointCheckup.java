package org.configmgrtck.doctor;

import java.util.List;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Surroundings;
import org.configmgrtck.health.Validation;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Operation;

/** The operations of the role shv-point, and the way to the directory. */
final class ShvPointCheckup implements Checkup {
    @Override
    public String title() {
        return "The System Health Validator point answers, and reaches the directory";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.claims(Role.SHV_POINT.label());
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            References references = new References(deployment);
            Validation validation =
                    new Validation(deployment, references, new Surroundings(bed, deployment, references));
            validation.begin(List.of());
            boolean answered = complaints.asking(Operation.CONFIGURE_SHV_POINT, validation::apply)
                    && complaints.asking(Operation.SUBMIT_STATEMENT_OF_HEALTH, validation::validate);
            if (answered) {
                Reach.require(deployment, Peer.DIRECTORY, Operation.SUBMIT_STATEMENT_OF_HEALTH, complaints);
            }
        });
    }
}
