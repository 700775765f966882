package org.configmgrtck.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.fact.ReasonCode;

/**
 * How the command ends after a run, and what besides the verdict has a say in that.
 *
 * @param exitCode the exit code
 * @param meaning what it means for this run
 * @param waivers each waiver beside what was seen, in the order of the file
 * @param mismatches where declaration and subject part
 */
public record Ending(ExitCode exitCode, String meaning, List<JudgedWaiver> waivers, List<Mismatch> mismatches) {
    public Ending {
        waivers = List.copyOf(waivers);
        mismatches = List.copyOf(mismatches);
    }

    /**
     * @param verdict of the run
     * @param calmed what the verdict would be without the scenarios that are waived
     */
    static Ending of(RunVerdict verdict, RunVerdict calmed, List<JudgedWaiver> waivers, List<Mismatch> mismatches) {
        ExitCode code = code(calmed, waivers, mismatches);
        boolean asUsual = code == ExitCode.of(verdict) || code == ExitCode.MISMATCH;
        String calm = code == ExitCode.CONFORMANT
                ? "everything that failed or stayed unclear is waived"
                : "failures are waived; what is left is " + code.meaning();
        String meaning = asUsual ? code.meaning() : calm;
        return new Ending(code, meaning, waivers, mismatches);
    }

    /** A proven non-conformance is the stronger statement, so it goes before a mismatch. */
    private static ExitCode code(RunVerdict calmed, List<JudgedWaiver> waivers, List<Mismatch> mismatches) {
        boolean mismatch = waivers.stream().anyMatch(JudgedWaiver::isWrong)
                || mismatches.stream().anyMatch(Mismatch::isWrong);
        boolean decided = calmed == RunVerdict.KIT_FAILED || calmed == RunVerdict.NOT_CONFORMANT;
        return mismatch && !decided ? ExitCode.MISMATCH : ExitCode.of(calmed);
    }

    /** The waivers that waive this scenario. */
    public List<JudgedWaiver> waiversOf(String scenario) {
        return waivers.stream()
                .filter(one -> one.scenarios().contains(scenario))
                .toList();
    }

    /** Ids of the scenarios that are waived. */
    static Set<String> waived(List<JudgedWaiver> waivers) {
        return waivers.stream().flatMap(one -> one.scenarios().stream()).collect(Collectors.toSet());
    }

    /** What was seen before the scenarios, and what they found not served, each once. */
    static List<Mismatch> mismatches(List<Mismatch> seen, List<ScenarioVerdict> scenarios) {
        Set<Mismatch> all = new LinkedHashSet<>(seen);
        scenarios.stream()
                .filter(one -> one.reasonCode()
                        .filter(ReasonCode.NOT_SERVED.label()::equals)
                        .isPresent())
                .forEach(one -> all.add(new Mismatch(Mismatch.Kind.OVER_CLAIMED, one.reason())));
        return new ArrayList<>(all);
    }
}
