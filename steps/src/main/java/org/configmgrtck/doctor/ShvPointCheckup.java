package org.configmgrtck.doctor;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Surroundings;
import org.configmgrtck.health.Validation;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Operation;

/** The operations of the role shv-point, and the way to the directory. */
final class ShvPointCheckup implements Checkup {
    private final ClockUse clock;

    ShvPointCheckup(ClockUse clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "The System Health Validator point answers, reaches the directory, and goes by the clock";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.SHV_POINT);
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
                new Reach(deployment, Role.SHV_POINT, complaints)
                        .requireDirectory(Operation.SUBMIT_STATEMENT_OF_HEALTH, "", true);
            }
        });
        clock.examine(bed, Role.SHV_POINT, new ShvPointTime(), complaints);
    }
}
