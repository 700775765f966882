package org.configmgrtck.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.ShvPointSettings.DistributionPoint;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/** Situations by what is wrong in them. Built step by step; it begins as one that passes every check. */
final class Situations {
    static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    static final Instant REFERENCE = Instant.parse("2031-04-03T06:07:08Z");
    static final String KNOWN = "0x87D00283";
    static final String UNKNOWN = "0x87D00284";

    private boolean downloaded = true;
    private String site = "ABC";
    private boolean agent = true;
    private Instant created = NOW.minus(Duration.ofHours(1));
    private Optional<Instant> policies = Optional.of(REFERENCE);
    private Optional<HealthState> status = Optional.of(HealthState.COMPLIANT);
    private Optional<Failure> failure = Optional.empty();
    private List<String> missing = List.of();
    private ShvPointSettings settings =
            ShvPointSettings.initial().withDistributionPoint(new DistributionPoint("dp1", List.of("KB1")));

    static Situations passing() {
        return new Situations();
    }

    Situations notDownloaded() {
        downloaded = false;
        policies = Optional.empty();
        return this;
    }

    Situations from(String siteCode) {
        site = siteCode;
        return this;
    }

    Situations agentDisabled() {
        agent = false;
        return this;
    }

    Situations age(Duration age) {
        created = NOW.minus(age);
        return this;
    }

    Situations mustBeAfter(Instant date) {
        settings = settings.withDateCreatedMustBeAfter(Optional.of(date));
        return this;
    }

    Situations enforced() {
        settings = settings.withEnforceAndRemediate(true);
        return this;
    }

    Situations policies(Duration newer) {
        policies = Optional.of(REFERENCE.plus(newer));
        return this;
    }

    Situations nonCompliant() {
        status = Optional.of(HealthState.NON_COMPLIANT);
        return this;
    }

    Situations noStatus() {
        status = Optional.empty();
        return this;
    }

    Situations failure(Category category, String code) {
        failure = Optional.of(new Failure(category, code));
        return this;
    }

    Situations lacking(String update) {
        missing = List.of(update);
        return this;
    }

    Instant created() {
        return created;
    }

    Situation situation() {
        return new Situation(
                new StatementOfHealth("soh-1", site, downloaded, agent, created, policies, status, failure, missing),
                settings,
                Map.of("ABC", REFERENCE, "DEF", REFERENCE.plus(Duration.ofHours(1))),
                Set.of("NON"),
                List.of(KNOWN),
                NOW);
    }
}
