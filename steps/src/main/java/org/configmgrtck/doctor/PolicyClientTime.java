package org.configmgrtck.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.PolicyClient;

/** A policy client takes policy that was signed with a certificate which is valid by the time that it goes by. */
final class PolicyClientTime implements RoleTime {
    @Override
    public Optional<Sighting> of(TestBed bed, Instant suspected, Course course) {
        List<Timed> applied = applied(bed, suspected, course);
        if (applied.isEmpty() || !applied(bed, course.now(), course).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sighting(
                "at " + course.now()
                        + " by the deployment's clock, a policy is applied whose signing certificate is valid"
                        + " in the year before and after " + suspected
                        + " only, and not one with a certificate that is valid by that clock",
                applied));
    }

    /** What was exchanged if the client applied policy that was signed with a certificate of this time; else nothing. */
    private static List<Timed> applied(TestBed bed, Instant valid, Course course) {
        return Visit.to(bed, deployment -> {
            deployment.beginAt(valid);
            Site site = new Site(deployment);
            course.begin(deployment, new ComputerStores(deployment, site).contents());
            return applies(deployment) ? deployment.journal().timed() : List.of();
        });
    }

    private static boolean applies(Deployment deployment) {
        PolicyClient client = deployment.subject().policyClient();
        client.install(OperatingSystem.BITS_32, Optional.empty());
        client.runPolicyCycle();
        return !client.appliedPolicies().isEmpty();
    }
}
