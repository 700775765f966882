package org.configmgrtck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.document.Invocation;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;

/** A small specification of the tests' own, and facts about it. */
public final class Small {
    public static final Specification SPECIFICATION = specification();
    public static final SourceSentences SOURCES = SourceSentences.load(resource("small-sources.yaml"), SPECIFICATION);
    public static final Set<Role> ROLES = Set.of(Role.POLICY_CLIENT, Role.SITE_SERVER, Role.SHV_POINT);

    private Small() {}

    public static InputStream resource(String name) {
        return Small.class.getResourceAsStream("/" + name);
    }

    public static String text(String name) {
        try (InputStream stream = resource(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specification specification() {
        return Specification.load(resource("small-requirements.yaml"), resource("small-readings.yaml"));
    }

    public static Claim claim(Set<Role> roles) {
        return new Claim("Sample", "1.2", "http://127.0.0.1:8080/?a=1&b=2", roles);
    }

    /** A scenario whose id is its first requirement, a slash, and this name. */
    public static PlannedScenario planned(String name, String... requirements) {
        String feature = requirements[0].startsWith("C") && !requirements[0].startsWith("COPY")
                ? "health/checks.feature"
                : "certificate/trust.feature";
        return new PlannedScenario(requirements[0] + "/" + name, "The case " + name, feature, 7, List.of(requirements));
    }

    public static Fact fact(PlannedScenario planned, Outcome outcome) {
        return new Fact(
                planned.scenario(),
                planned.name(),
                planned.feature(),
                planned.line(),
                "The rule",
                planned.requirements(),
                List.of(),
                List.of(
                        new StepFact("Given", "a client of site ABC", StepFact.Status.DONE),
                        new StepFact("When", "it runs a policy cycle", StepFact.Status.STOPPED_HERE),
                        new StepFact("Then", "nothing is fetched", StepFact.Status.NOT_REACHED)),
                3,
                outcome,
                Duration.ofMillis(1250),
                "evidence/" + planned.scenario() + ".txt",
                List.of());
    }

    /** What is left of a scenario that the run ended before its first step. */
    public static Fact notReached(PlannedScenario planned, ReasonCode code, String reason) {
        return new Fact(
                planned.scenario(),
                planned.name(),
                planned.feature(),
                planned.line(),
                "The rule",
                planned.requirements(),
                List.of(),
                List.of(new StepFact("Given", "a client of site ABC", StepFact.Status.NOT_REACHED)),
                0,
                new Outcome.Inconclusive(code, reason),
                Duration.ZERO,
                "",
                List.of());
    }

    public static Outcome passed() {
        return new Outcome.Passed();
    }

    public static Outcome failed(String requirement) {
        return failed(requirement, "a request for SITESIGNCERT, answered 200");
    }

    public static Outcome failed(String requirement, String actual) {
        return new Outcome.Failed(new Finding(requirement, "no request for the certificate", actual, List.of(3, 7)));
    }

    public static Outcome hang() {
        return new Outcome.Inconclusive(ReasonCode.HANG, "no answer to the policy cycle");
    }

    public static Outcome notApplicable() {
        return new Outcome.NotApplicable("the clock can't be set");
    }

    public static RunReport report(Claim claim, Plan plan, List<Fact> facts) {
        return report(claim, plan, facts, new Invocation(List.of(), false, List.of()));
    }

    public static RunReport report(Claim claim, Plan plan, List<Fact> facts, Invocation invocation) {
        return report(claim, invocation, Judgement.of(SPECIFICATION, claim, plan, facts));
    }

    public static RunReport report(Claim claim, Invocation invocation, Judgement judgement) {
        return new RunReport(
                "0.1.0",
                Instant.parse("2026-03-04T05:06:07Z"),
                Duration.ofMillis(65_432),
                claim,
                SPECIFICATION,
                Map.of(),
                Optional.empty(),
                invocation,
                judgement);
    }

    /** A waiver of a requirement, or of a scenario where the id has a slash. */
    public static Waiver waiver(String id) {
        return waiver(id, "Known since the pilot");
    }

    public static Waiver waiver(String id, String reason) {
        return new Waiver(
                id.contains("/") ? Waiver.Scope.SCENARIO : Waiver.Scope.REQUIREMENT,
                id,
                reason,
                URI.create("https://tracker.example/7"),
                LocalDate.of(2026, 3, 31),
                "waivers.yaml, line 2");
    }

    /** One run that holds every verdict. */
    public static RunReport everyVerdict() {
        return everyVerdict("a request for SITESIGNCERT, answered 200");
    }

    /** The same, with a text of the subject's in every place where one can stand. */
    public static RunReport everyVerdict(String untrusted) {
        PlannedScenario trust = planned("altered-policy", "TRUST-01", "ROOT-04");
        PlannedScenario root = planned("other-root", "ROOT-04", "COPY-01");
        PlannedScenario check = planned("hanging", "CHECK-01");
        PlannedScenario broken = planned("broken", "CHECK-02");
        PlannedScenario map = planned("mapped", "MAP-01");
        PlannedScenario left = planned("left-out", "SIGN-01");
        List<PlannedScenario> all = List.of(trust, root, check, broken, map, left);
        Set<String> selected =
                Set.of(trust.scenario(), root.scenario(), check.scenario(), broken.scenario(), map.scenario());
        Claim claim = new Claim(untrusted, untrusted, "http://127.0.0.1:8080/?a=1&b=2", ROLES);
        List<Fact> facts = List.of(
                fact(trust, passed())
                        .withObservations(List.of(
                                new Observation("root-renewed-same-key", untrusted),
                                new Observation("RENEW-01", "3 policies were signed anew"))),
                fact(root, failed("ROOT-04", untrusted))
                        .withObservations(List.of(new Observation("root-renewed-same-key", "nothing was fetched"))),
                fact(check, new Outcome.Inconclusive(ReasonCode.GARBAGE, untrusted)),
                fact(broken, new Outcome.KitError(untrusted)),
                fact(map, new Outcome.NotApplicable(untrusted)));
        Invocation invocation = new Invocation(List.of("TRUST-*", untrusted), false, List.of());
        return report(claim, new Plan(all, selected), facts, invocation);
    }
}
