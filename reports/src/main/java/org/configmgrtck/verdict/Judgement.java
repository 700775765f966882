package org.configmgrtck.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.specification.Specification;

/**
 * What follows from the facts. It depends on nothing else, and not on the order in which the facts came in.
 *
 * @param scenarios each scenario that was selected, in the order of the plan, and then what ran besides
 * @param requirements each requirement, in the order of the specification
 * @param verdict the verdict of the run
 * @param because what this verdict rests on, in sentences
 * @param counts the figures
 * @param ending how the command ends
 */
public record Judgement(
        List<ScenarioVerdict> scenarios,
        List<RequirementVerdict> requirements,
        RunVerdict verdict,
        List<String> because,
        Counts counts,
        Ending ending) {
    public Judgement {
        scenarios = List.copyOf(scenarios);
        requirements = List.copyOf(requirements);
        because = List.copyOf(because);
    }

    /** Judges a run without waivers, of a subject that was seen to be what it declares. */
    public static Judgement of(Specification specification, Claim claim, Plan plan, List<Fact> facts) {
        return of(specification, claim, plan, facts, List.of(), List.of());
    }

    /**
     * Judges a run.
     *
     * @param waivers have a say in the ending, and none in a verdict
     * @param mismatches that were seen before the scenarios
     */
    public static Judgement of(
            Specification specification,
            Claim claim,
            Plan plan,
            List<Fact> facts,
            List<Waiver> waivers,
            List<Mismatch> mismatches) {
        return of(specification, claim, plan, facts, waivers, mismatches, false);
    }

    /**
     * Judges a run, or a part of one.
     *
     * @param shard whether it is a part, so that waivers may be for what other parts ask
     */
    public static Judgement of(
            Specification specification,
            Claim claim,
            Plan plan,
            List<Fact> facts,
            List<Waiver> waivers,
            List<Mismatch> mismatches,
            boolean shard) {
        List<ScenarioVerdict> scenarios = new ScenarioJudge(specification, claim).judge(plan, facts);
        List<RequirementVerdict> requirements = new RequirementJudge(claim, plan, scenarios).judge(specification);
        RunJudge run = new RunJudge(plan, scenarios, requirements);
        RunVerdict verdict = run.verdict();
        WaiverJudge waiverJudge = new WaiverJudge(specification, claim, scenarios, shard);
        List<JudgedWaiver> judged = waivers.stream().map(waiverJudge::judge).toList();
        RunVerdict calmed = new Calm(specification, claim, plan, scenarios).verdict(Ending.waived(judged));
        return new Judgement(
                scenarios,
                requirements,
                verdict,
                Stream.concat(
                                new NothingAsked(specification, claim).because(scenarios).stream(),
                                run.because(verdict).stream())
                        .toList(),
                Counts.of(plan, scenarios, requirements),
                Ending.of(verdict, calmed, judged, Ending.mismatches(mismatches, scenarios)));
    }

    /** How the command ends after this run. */
    public ExitCode exitCode() {
        return ending.exitCode();
    }
}
