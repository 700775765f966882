package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {
    private final PlannedScenario trust = planned("trust", "TRUST-01");
    private final PlannedScenario root = planned("it's $5", "ROOT-04");

    @Test
    void aGoodRunSaysLittle() {
        Plan plan = Plan.whole(List.of(trust, root));
        List<Fact> facts = List.of(fact(trust, Small.passed()), fact(root, Small.passed()));
        RunReport report = Small.report(Small.claim(Set.of(Role.POLICY_CLIENT)), plan, facts);
        assertThat(Documents.console(report, Style.PLAIN).lines())
                .containsExactly(
                        "Every MUST that applies was asked and is met: 2 of 6; not applicable: 4.",
                        "Verdict: CONFORMANT (exit code 0)",
                        "Counts:  2 of 2 scenarios asked: 2 PASS",
                        "         8 requirements: 2 PASS, 5 NOT_APPLICABLE, 1 NOT_TESTED",
                        "Report:  tck-report");
    }

    @Test
    void coloursOnlyIfTold() {
        assertThat(Documents.console(Small.everyVerdict(), Style.of(false))).doesNotContain("\u001b");
        assertThat(Documents.console(Small.everyVerdict(), Style.of(true)))
                .contains("\u001b[1;31mFAIL\u001b[0m  ROOT-04 (MUST)", "Verdict: \u001b[1;31mKIT FAILED\u001b[0m");
    }

    @Test
    void groupsWhatDoesNotApplyByItsReason() {
        List<PlannedScenario> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            PlannedScenario planned = planned("n" + i, "TRUST-01");
            all.add(planned);
            facts.add(fact(planned, Small.notApplicable()));
        }
        RunReport report = Small.report(Small.claim(Small.ROLES), Plan.whole(all), facts);
        assertThat(Documents.console(report, Style.PLAIN).lines())
                .filteredOn(line -> line.contains("clock"))
                .containsExactly("12 NOT_APPLICABLE: the clock can't be set");
    }

    /** A twin may expect the opposite of what its requirement says, so its own name goes first. */
    @Test
    void aFailureSaysWhatTheScenarioExpectedBeforeWhatTheRequirementSays() {
        RunReport report = Small.report(
                Small.claim(Small.ROLES), Plan.whole(List.of(root)), List.of(fact(root, Small.failed("ROOT-04"))));
        assertThat(Documents.console(report, Style.PLAIN).lines().limit(5))
                .containsExactly(
                        "FAIL  ROOT-04 (MUST)",
                        "  The case it's $5",
                        "  Expected  no request for the certificate",
                        "  Seen      a request for SITESIGNCERT, answered 200",
                        "  Part of   ROOT-04: The subject does what ROOT-04 says");
    }

    @Test
    void whatIsToBeSaidOfSeveralIsSaidOnce() {
        List<PlannedScenario> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PlannedScenario planned = planned("n" + i, "TRUST-01");
            all.add(planned);
            facts.add(fact(planned, i % 10 == 3 ? Small.hang() : Small.failed("TRUST-01")));
        }
        String console = Documents.console(Small.report(Small.claim(Small.ROLES), Plan.whole(all), facts), Style.PLAIN);
        assertThat(console.split("FAIL  TRUST-01", -1)).hasSize(2);
        assertThat(console)
                .contains("  And 26 more that expected and saw the same; the first are:\n    TRUST-01/n1\n")
                .contains("  And 2 more that ended for the same reason:\n    TRUST-01/n13\n    TRUST-01/n23\n\n");
    }

    /** What ended the run for the others goes before what was not asked any more. */
    @Test
    void whatWasNotAskedIsCountedAndNotListed() {
        List<PlannedScenario> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            PlannedScenario planned = planned("n" + i, "TRUST-01");
            all.add(planned);
            facts.add(i == 5 ? fact(planned, Small.hang()) : Small.notReached(planned, ReasonCode.CRASH, "it is away"));
        }
        String console = Documents.console(Small.report(Small.claim(Small.ROLES), Plan.whole(all), facts), Style.PLAIN);
        assertThat(console).startsWith("INCONCLUSIVE (hang)\n  Scenario  TRUST-01/n5\n");
        assertThat(console)
                .contains("INCONCLUSIVE (crash)\n  Scenario  TRUST-01/n0\n  Reason    it is away\n")
                .contains("  And 7 more that ended for the same reason; see the report.\n\n")
                .contains(
                        "Counts:  1 of 9 scenarios asked: 1 INCONCLUSIVE; not asked: 8 INCONCLUSIVE\n         (8 crash)\n")
                .doesNotContain("TRUST-01/n1");
    }

    @Test
    void aPathStandsWholeOnALineOfItsOwn() {
        PlannedScenario planned = planned("a-name-" + "that-goes-on-".repeat(6) + "and-ends", "TRUST-01");
        RunReport report = Small.report(
                Small.claim(Small.ROLES),
                Plan.whole(List.of(planned)),
                List.of(fact(planned, Small.failed("TRUST-01"))));
        assertThat(Documents.console(report, Style.PLAIN))
                .contains("  Scenario\n    " + planned.scenario() + "\n")
                .contains("  Evidence\n    evidence/" + planned.scenario() + ".txt\n    (exchanges 3, 7)\n");
    }

    @Test
    void saysWhyNothingWasAsked() {
        Plan plan = new Plan(List.of(trust, root), Set.of(root.scenario()));
        RunReport report = Small.report(
                Small.claim(Set.of(Role.SHV_POINT)),
                plan,
                List.of(fact(root, new Outcome.NotApplicable("the subject does not claim the role policy-client"))));
        assertThat(Documents.console(report, Style.PLAIN).replaceAll("\\s+", " "))
                .contains("Nothing was asked: what was selected is about the role policy-client, and the declaration"
                        + " claims only shv-point. Select scenarios of a claimed role");
    }

    /** The command stays on one line, so that a long name can be copied. */
    @Test
    void theCommandAsksForJustWhatWasFoundWrong() {
        List<String> again = List.of("--combination", "age=24-hours," + "x".repeat(80));
        Finding finding = new Finding("ROOT-04", "this", "that", List.of(), again, List.of());
        List<String> before =
                List.of("--misbehave", "wrong", "--combination", "age=24-hours,status=none", "--seed", "1");
        RunReport report = Small.report(
                Small.claim(Small.ROLES),
                Plan.whole(List.of(trust)),
                List.of(fact(trust, new Outcome.Failed(finding))),
                new Invocation(List.of(), true, before));
        assertThat(Documents.console(report, Style.PLAIN))
                .contains("  Again     ./tck run --only TRUST-01/trust --misbehave wrong --seed 1 "
                        + String.join(" ", again) + "\n");
    }

    @Test
    void theCommandRepeatsWhatChangesTheAnswer() {
        Plan plan = Plan.whole(List.of(root));
        Invocation invocation = new Invocation(List.of(), true, List.of("--misbehave", "fetch-any-root"));
        RunReport bundled =
                Small.report(Small.claim(Small.ROLES), plan, List.of(fact(root, Small.failed("ROOT-04"))), invocation);
        assertThat(Documents.console(bundled, Style.PLAIN))
                .contains("  Again     ./tck run --only 'ROOT-04/it'\\''s $5' --misbehave fetch-any-root\n");
        RunReport read = new RunReport(
                bundled.kitVersion(),
                bundled.started(),
                bundled.duration(),
                bundled.claim(),
                bundled.specification(),
                java.util.Map.of("other-root-inspection", "tolerant"),
                java.util.Optional.empty(),
                new Invocation(List.of(), false, List.of()),
                bundled.judgement());
        assertThat(read.again(read.judgement().scenarios().get(0)))
                .endsWith(" --target \"http://127.0.0.1:8080/?a=1&b=2\" --reading other-root-inspection=tolerant");
    }
}
