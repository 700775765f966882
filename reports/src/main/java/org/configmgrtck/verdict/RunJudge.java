package org.configmgrtck.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.configmgrtck.fact.ReasonCode;

/** From the verdicts of scenarios and requirements to the verdict of the run. */
final class RunJudge {
    private final Plan plan;
    private final List<ScenarioVerdict> scenarios;
    private final List<RequirementVerdict> requirements;

    RunJudge(Plan plan, List<ScenarioVerdict> scenarios, List<RequirementVerdict> requirements) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.requirements = requirements;
    }

    RunVerdict verdict() {
        if (!kitErrors().isEmpty()) {
            return RunVerdict.KIT_FAILED;
        } else if (!musts(Verdict.FAIL).isEmpty()) {
            return RunVerdict.NOT_CONFORMANT;
        } else if (!musts(Verdict.INCONCLUSIVE).isEmpty()) {
            return RunVerdict.INCONCLUSIVE;
        } else if (plan.partial() || !musts(Verdict.NOT_TESTED).isEmpty()) {
            return RunVerdict.PARTIAL;
        }
        // Without a single MUST that passed, nothing that was claimed has been shown.
        return musts(Verdict.PASS).isEmpty() ? RunVerdict.INCONCLUSIVE : RunVerdict.CONFORMANT;
    }

    List<String> because(RunVerdict verdict) {
        return switch (verdict) {
            case KIT_FAILED -> List.of("The kit itself went wrong in " + named(kitErrors(), "scenario") + ".");
            case NOT_CONFORMANT -> List.of(named(musts(Verdict.FAIL), "MUST") + " not met.");
            case INCONCLUSIVE -> inconclusive();
            case PARTIAL -> partial();
            case CONFORMANT -> List.of(conformant());
        };
    }

    private String conformant() {
        int met = musts(Verdict.PASS).size();
        int notApplicable = musts(Verdict.NOT_APPLICABLE).size();
        return "Every MUST that applies was asked and is met: " + met + " of " + (met + notApplicable)
                + (notApplicable == 0 ? "" : "; not applicable: " + notApplicable) + ".";
    }

    private List<String> inconclusive() {
        List<String> unclear = musts(Verdict.INCONCLUSIVE);
        if (unclear.isEmpty()) {
            return List.of("No MUST was found to be met: nothing that was claimed has been shown.");
        }
        List<String> because = new ArrayList<>(List.of("The kit could not tell of " + named(unclear, "MUST") + "."));
        List<String> late = scenarios(one -> one.reasonCode().equals(Optional.of(ReasonCode.OUT_OF_TIME.label())));
        if (!late.isEmpty()) {
            because.add("The run's time was up before " + named(late, "scenario") + " could be asked.");
        }
        return because;
    }

    private List<String> partial() {
        List<String> because = new ArrayList<>();
        if (plan.partial()) {
            because.add("Only " + plan.selected().size() + " of " + plan.all().size() + " scenarios were selected.");
        }
        List<String> untested = musts(Verdict.NOT_TESTED);
        if (!untested.isEmpty()) {
            because.add("Not asked, or not in full: " + named(untested, "MUST") + ".");
        }
        return because;
    }

    private List<String> kitErrors() {
        return scenarios(one -> one.verdict() == Verdict.KIT_ERROR);
    }

    private List<String> scenarios(Predicate<ScenarioVerdict> wanted) {
        return scenarios.stream().filter(wanted).map(ScenarioVerdict::scenario).toList();
    }

    private List<String> musts(Verdict verdict) {
        return requirements.stream()
                .filter(one -> one.isMust(verdict))
                .map(one -> one.requirement().id())
                .toList();
    }

    private static String named(List<String> ids, String word) {
        String most = String.join(", ", ids.subList(0, Math.min(ids.size(), 10)));
        String rest = ids.size() > 10 ? " and " + (ids.size() - 10) + " more" : "";
        return ids.size() + " " + word + (ids.size() == 1 ? "" : "s") + " (" + most + rest + ")";
    }
}
