package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * Scenarios of which there is the same to be said: the verdict, why, by which readings, and who answers for it. Each
 * keeps its verdict; they only share their place on the console.
 *
 * @param first the one that stands for all
 * @param others the others, in the order of the report
 */
record Alike(ScenarioVerdict first, List<ScenarioVerdict> others) {
    private static final List<Verdict> BAD = List.of(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.KIT_ERROR);

    Alike {
        others = List.copyOf(others);
    }

    private record Said(
            Verdict verdict, boolean asked, List<String> why, List<String> readings, List<JudgedWaiver> waivers) {}

    /** All that is to be mended or cleared up. What the run ended before its first step stands behind what ended it. */
    static List<Alike> in(RunReport report) {
        Map<Said, List<ScenarioVerdict>> said = new LinkedHashMap<>();
        report.judgement().scenarios().stream()
                .filter(one -> BAD.contains(one.verdict()))
                .forEach(one -> said.computeIfAbsent(said(report, one), key -> new ArrayList<>())
                        .add(one));
        List<Alike> all = new ArrayList<>();
        for (boolean asked : List.of(true, false)) {
            said.forEach((key, ones) -> {
                if (key.asked() == asked) {
                    all.add(new Alike(ones.get(0), ones.subList(1, ones.size())));
                }
            });
        }
        return all;
    }

    private static Said said(RunReport report, ScenarioVerdict scenario) {
        return new Said(
                scenario.verdict(),
                scenario.wasAsked(),
                scenario.finding()
                        .map(Alike::why)
                        .orElseGet(() -> List.of(scenario.reasonCode().orElse(""), scenario.reason())),
                scenario.finding().isPresent() ? report.readingsBehind(scenario) : List.of(),
                report.judgement().ending().waiversOf(scenario.scenario()));
    }

    private static List<String> why(Finding finding) {
        return List.of(finding.requirement(), finding.expected(), finding.actual());
    }
}
