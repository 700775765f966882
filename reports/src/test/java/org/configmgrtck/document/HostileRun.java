package org.configmgrtck.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;

/** A run with every verdict, and with one text in every place that a subject, or who waives, has a say in. */
final class HostileRun {
    static final int SCENARIOS = 5;

    private HostileRun() {}

    static RunReport of(String text) {
        PlannedScenario trust = Small.planned("altered-policy", "TRUST-01", "ROOT-04");
        PlannedScenario root = Small.planned("other-root", "ROOT-04", "COPY-01");
        PlannedScenario check = Small.planned("hanging", "CHECK-01");
        PlannedScenario broken = Small.planned("broken", "CHECK-02");
        PlannedScenario map = Small.planned("mapped", "MAP-01");
        PlannedScenario left = Small.planned("left-out", "SIGN-01");
        Set<String> selected =
                Set.of(trust.scenario(), root.scenario(), check.scenario(), broken.scenario(), map.scenario());
        Plan plan = new Plan(List.of(trust, root, check, broken, map, left), selected);
        Claim claim = new Claim(text, text, "http://127.0.0.1:8080/?a=1&b=2", Small.ROLES);
        List<Fact> facts = List.of(
                stepping(Small.fact(trust, Small.passed()), text)
                        .withObservations(List.of(
                                new Observation("root-renewed-same-key", text), new Observation("RENEW-01", text))),
                stepping(Small.fact(root, new Outcome.Failed(new Finding("ROOT-04", text, text, List.of(3, 7)))), text),
                stepping(Small.fact(check, new Outcome.Inconclusive(ReasonCode.GARBAGE, text)), text),
                stepping(Small.fact(broken, new Outcome.KitError(text)), text),
                stepping(Small.fact(map, new Outcome.NotApplicable(text)), text));
        // Neither of these can be empty.
        String some = text.isEmpty() ? "-" : text;
        Judgement judgement = Judgement.of(
                Small.SPECIFICATION,
                claim,
                plan,
                facts,
                List.of(waiver("ROOT-04/other-root", some), waiver("TRUST-01/altered-policy", some)),
                List.of(
                        new Mismatch(Mismatch.Kind.OVER_CLAIMED, some),
                        new Mismatch(Mismatch.Kind.UNDER_CLAIMED, some)));
        return Small.report(claim, new Invocation(List.of("TRUST-*", text), false, List.of()), judgement);
    }

    private static Waiver waiver(String scenario, String reason) {
        return new Waiver(
                Waiver.Scope.SCENARIO,
                scenario,
                reason,
                URI.create("https://tracker.example/7?a=%3Cb%3E"),
                LocalDate.of(2026, 3, 31),
                "waivers.yaml, line 2");
    }

    private static Fact stepping(Fact fact, String text) {
        return new Fact(
                fact.scenario(),
                fact.name(),
                fact.feature(),
                fact.line(),
                fact.rule(),
                fact.requirements(),
                fact.readings(),
                List.of(
                        new StepFact("Given", text, StepFact.Status.DONE),
                        new StepFact("When", text, StepFact.Status.STOPPED_HERE)),
                fact.checks(),
                fact.outcome(),
                fact.duration(),
                fact.transcript(),
                List.of());
    }
}
