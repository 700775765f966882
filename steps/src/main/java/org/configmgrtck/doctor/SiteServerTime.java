package org.configmgrtck.doctor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.siteserver.NapPolicies;
import org.configmgrtck.siteserver.PrimarySite;
import org.configmgrtck.subject.NapPolicyChange;

/** A site server says in its health state reference when a NAP policy was changed. */
final class SiteServerTime implements RoleTime {
    @Override
    public Optional<Sighting> of(TestBed bed, Instant suspected, Course course) {
        return Visit.to(bed, deployment -> {
            course.begin(deployment, DeploymentCheckup.NO_STORES);
            PrimarySite site = new PrimarySite(deployment);
            site.configure(settings -> settings);
            NapPolicies policies = new NapPolicies(deployment, site);
            policies.change(NapPolicyChange.CREATE);
            return policies.here().stream()
                    .flatMap(entry -> entry.values("mssmshealthstate").stream())
                    .flatMap(reference -> stamp(reference).stream())
                    .filter(stamp -> RoleTime.isAbout(stamp, suspected))
                    .findFirst()
                    .map(stamp -> new Sighting(
                            "at " + course.now()
                                    + " by the deployment's clock, a NAP policy was created, and the health"
                                    + " state reference has the time stamp " + stamp,
                            deployment.journal().timed()));
        });
    }

    private static Optional<Instant> stamp(String reference) {
        try {
            return Optional.of(Instant.parse(reference.substring(reference.indexOf(';') + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
