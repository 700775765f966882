package org.configmgrtck.verdict;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.JudgedWaiver.Fit;

/** Holds waivers against what was seen. */
final class WaiverJudge {
    private static final List<Verdict> WAIVABLE = List.of(Verdict.FAIL, Verdict.INCONCLUSIVE);
    private static final int MOST_NAMED = 5;

    private final Specification specification;
    private final Claim claim;
    private final List<ScenarioVerdict> scenarios;
    private final boolean shard;

    /** @param shard whether other shards ask more, so that what waives nothing here may waive something there */
    WaiverJudge(Specification specification, Claim claim, List<ScenarioVerdict> scenarios, boolean shard) {
        this.specification = specification;
        this.claim = claim;
        this.scenarios = scenarios;
        this.shard = shard;
    }

    JudgedWaiver judge(Waiver waiver) {
        List<ScenarioVerdict> covered =
                scenarios.stream().filter(waiver::covers).toList();
        List<String> waived = covered.stream()
                .filter(one -> WAIVABLE.contains(one.verdict()))
                .map(ScenarioVerdict::scenario)
                .toList();
        if (waived.isEmpty() && anotherShardDecides(waiver, covered)) {
            String words =
                    "It waives nothing that this shard asked. tck merge tells whether it holds for the whole run.";
            return new JudgedWaiver(waiver, Fit.UNDECIDED, words, List.of());
        }
        if (waived.isEmpty()) {
            return new JudgedWaiver(waiver, Fit.STALE, stale(waiver, covered), List.of());
        }
        long passed =
                covered.stream().filter(one -> one.verdict() == Verdict.PASS).count();
        if (passed > 0) {
            String words = passed + " of " + covered.size() + " scenarios that it covers passed. Waive only "
                    + (waived.size() == 1 ? "this scenario: " : "these scenarios: ") + named(waived) + ".";
            return new JudgedWaiver(waiver, Fit.OVER_BROAD, words, waived);
        }
        String words = "It waives " + waived.size() + (waived.size() == 1 ? " scenario: " : " scenarios: ")
                + named(waived) + ".";
        return new JudgedWaiver(waiver, Fit.HOLDS, words, waived);
    }

    /** A scenario of another shard may be the one that fails, or may fail the requirement, whichever it asks. */
    private boolean anotherShardDecides(Waiver waiver, List<ScenarioVerdict> covered) {
        return shard
                && (covered.isEmpty() || waiver.scope() == Waiver.Scope.REQUIREMENT)
                && first(covered, Verdict.KIT_ERROR).isEmpty()
                && unclaimed(waiver).isEmpty();
    }

    private String stale(Waiver waiver, List<ScenarioVerdict> covered) {
        Optional<ScenarioVerdict> kitError = first(covered, Verdict.KIT_ERROR);
        if (kitError.isPresent()) {
            return "The kit itself went wrong in " + kitError.get().scenario() + ", which nobody can waive.";
        }
        if (first(covered, Verdict.PASS).isPresent()) {
            return (covered.size() == 1 ? "It passed." : "None of its scenarios failed.") + " Remove the entry.";
        }
        Optional<String> unclaimed = unclaimed(waiver);
        if (unclaimed.isPresent()) {
            return "The subject does not claim " + unclaimed.get() + ". Remove the entry.";
        }
        return first(covered, Verdict.NOT_APPLICABLE)
                .map(one -> "It does not apply: " + one.reason() + ". Remove the entry.")
                .orElse("It was not asked in this run. Ask it as well, or leave the entry out.");
    }

    private Optional<String> unclaimed(Waiver waiver) {
        String id = waiver.scope() == Waiver.Scope.REQUIREMENT
                ? waiver.id()
                : waiver.id().substring(0, Math.max(0, waiver.id().indexOf('/')));
        return specification
                .requirement(id)
                .filter(requirement -> !requirement.binds(claim.roles()))
                .map(Requirement::roleLabels)
                .map(roles -> String.join(", ", roles));
    }

    private static Optional<ScenarioVerdict> first(List<ScenarioVerdict> scenarios, Verdict verdict) {
        return scenarios.stream().filter(one -> one.verdict() == verdict).findFirst();
    }

    private static String named(List<String> ids) {
        String most = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED)));
        return most + (ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "");
    }
}
