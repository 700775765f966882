package org.configmgrtck.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.check.Situation;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.FailureCode;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Spans;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/** What the values of a combination mean in a deployment. */
final class Situations {
    private final Deployment deployment;
    private final References references;
    private final List<String> knownCodes;

    Situations(Deployment deployment, References references, List<String> knownCodes) {
        this.deployment = deployment;
        this.references = references;
        this.knownCodes = knownCodes;
    }

    /**
     * The situation that a combination describes.
     *
     * @param id of the statement of health
     * @param before the settings, of which the combination changes some
     * @throws IllegalArgumentException if the combination has a value that means nothing
     */
    Situation of(Combination combination, String id, ShvPointSettings before) {
        Instant now = deployment.clock().now();
        Instant created = now.minus(Spans.of(combination.value("age")));
        return new Situation(
                statement(combination, id, created),
                settings(combination, created, before),
                held(),
                Set.of(site("without reference")),
                knownCodes,
                now);
    }

    private ShvPointSettings settings(Combination combination, Instant created, ShvPointSettings before) {
        return before.withEnforceAndRemediate(is(combination, "enforcement", "on", "off"))
                .withDateCreatedMustBeAfter(limit(combination.value("must-be-after"), created));
    }

    private static Optional<Instant> limit(String value, Instant created) {
        if (value.equals("not set")) {
            return Optional.empty();
        }
        return Optional.of(shifted(created, value, "after creation", "at creation", "before creation"));
    }

    private StatementOfHealth statement(Combination combination, String id, Instant created) {
        String site = site(combination.value("site"));
        boolean downloaded = is(combination, "machine-policy", "downloaded", "not downloaded");
        Instant policies =
                shifted(references.timestamp(site), combination.value("policies"), "newer", "as new", "older");
        return new StatementOfHealth(
                id,
                site,
                downloaded,
                is(combination, "agent", "enabled", "disabled"),
                created,
                Optional.of(policies).filter(timestamp -> downloaded),
                status(combination),
                failure(combination.value("failure")),
                Optional.of(combination.value("missing-updates")).filter(update -> !update.equals("none")).stream()
                        .toList());
    }

    private String site(String value) {
        return value.equals("own")
                ? deployment.siteCode()
                : ClientSite.valueOf(value.toUpperCase(Locale.ROOT).replace(' ', '_'))
                        .siteCode(deployment.siteCodes());
    }

    private static Optional<HealthState> status(Combination combination) {
        String value = combination.value("status");
        return value.equals("none")
                ? Optional.empty()
                : Optional.of(
                        is(combination, "status", "compliant", "non-compliant")
                                ? HealthState.COMPLIANT
                                : HealthState.NON_COMPLIANT);
    }

    /** "none", or as scenarios say it: "client-component with an unknown code". */
    private Optional<Failure> failure(String value) {
        if (value.equals("none")) {
            return Optional.empty();
        }
        for (Category category : Category.values()) {
            for (FailureCode code : FailureCode.values()) {
                if (value.equals(category.label() + " with " + code.phrase() + " code")) {
                    return Optional.of(new Failure(category, code.among(knownCodes)));
                }
            }
        }
        throw meaningless("failure", value);
    }

    private Map<String, Instant> held() {
        Map<String, Instant> held = new HashMap<>();
        for (String site : List.of(deployment.siteCode(), site("second"), site("third"))) {
            held.put(site, references.timestamp(site));
        }
        return held;
    }

    private static Instant shifted(Instant instant, String value, String later, String same, String earlier) {
        Duration span = Spans.of(value);
        if (value.equals(same)) {
            return instant;
        } else if (!span.isZero() && value.endsWith(later)) {
            return instant.plus(span);
        } else if (!span.isZero() && value.endsWith(earlier)) {
            return instant.minus(span);
        }
        throw new IllegalArgumentException(
                "'" + value + "' means nothing: expected a span " + List.of(later, earlier) + ", or " + same);
    }

    private static boolean is(Combination combination, String factor, String yes, String no) {
        String value = combination.value(factor);
        if (!List.of(yes, no).contains(value)) {
            throw meaningless(factor, value);
        }
        return value.equals(yes);
    }

    private static IllegalArgumentException meaningless(String factor, String value) {
        return new IllegalArgumentException("'" + value + "' means nothing as value of " + factor);
    }
}
