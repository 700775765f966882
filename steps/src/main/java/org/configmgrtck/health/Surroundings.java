package org.configmgrtck.health;

import java.time.Instant;
import java.util.List;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.ScenarioClock;
import org.configmgrtck.deployment.TestBed;

/** What a statement of health is drafted by: the time, the references, and the failure codes that the subject knows. */
public final class Surroundings {
    private final Deployment deployment;
    private final References references;
    private final List<String> knownCodes;

    public Surroundings(TestBed bed, Deployment deployment, References references) {
        this.deployment = deployment;
        this.references = references;
        this.knownCodes = bed.declaration().knownFailureCodes().orElse(List.of());
    }

    ScenarioClock clock() {
        return deployment.clock();
    }

    References references() {
        return references;
    }

    /** The time stamp of the reference of the client's own site. */
    Instant reference() {
        return references.timestamp(deployment.siteCode());
    }

    List<String> knownCodes() {
        return knownCodes;
    }
}
