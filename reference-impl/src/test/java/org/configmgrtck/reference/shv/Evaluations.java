package org.configmgrtck.reference.shv;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.StatementOfHealth.ClientFailure;

/** Makes evaluations: of a healthy client, but for what a test changes. */
public final class Evaluations {
    public static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    public static final Instant TIMESTAMP = NOW.minus(Duration.ofDays(3));

    public boolean machinePolicy = true;
    public boolean agent = true;
    public Instant createdAt = NOW;
    public Optional<Instant> mustBeAfter = Optional.empty();
    public Instant policies = TIMESTAMP;
    public Optional<Boolean> compliant = Optional.of(true);
    public Optional<ClientFailure> failure = Optional.empty();
    public Optional<HealthStateReferences> references =
            Optional.of(HealthStateReferences.of(List.of(new HealthStateReference("ABC", TIMESTAMP))));

    public Evaluations fails(FailureCategory category, String code) {
        compliant = Optional.empty();
        failure = Optional.of(new ClientFailure(category, FailureCode.parse(code)));
        return this;
    }

    public Evaluation evaluation() {
        StatementOfHealth statement = new StatementOfHealth(
                "soh", "ABC", machinePolicy, agent, createdAt, Optional.of(policies), compliant, failure, List.of());
        ShvSettings settings = new ShvSettings(
                Duration.ofMinutes(60), Duration.ofHours(24), mustBeAfter, true, List.of(), Optional.empty());
        return new Evaluation(statement, settings, references, NOW);
    }

    /** How it ends with these checks, in one word or three. */
    public String ends(List<Check> checks) {
        return word(new Sequence(checks).evaluate(evaluation()));
    }

    public static String word(HealthFinding finding) {
        if (finding instanceof NonCompliant nonCompliant) {
            return "non-compliant " + nonCompliant.cause();
        }
        return finding instanceof Failed failed ? failed.status() + " " + failed.category() : "compliant";
    }
}
