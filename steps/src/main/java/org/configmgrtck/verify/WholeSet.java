package org.configmgrtck.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.plan.Selection;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.Shard;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Plan;

/** Whether the scenarios of a run are all that it was to ask, and how many the specification has. */
final class WholeSet {
    private static final int MOST_NAMED = 5;

    private final RunRecord record;
    private final List<Fact> facts;
    private final Basis basis;

    WholeSet(RecordedRun run, Basis basis) {
        this.record = run.record();
        this.facts = run.facts();
        this.basis = basis;
    }

    List<String> complaints() {
        List<String> found = new ArrayList<>();
        Set<String> selected = new HashSet<>(record.selected());
        if (!isSelection()) {
            found.add("run.json, field selected: it is not what the run was to ask, by its own word: "
                    + Visible.cut(Visible.line(words()), 200) + ".");
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        Set<String> foreign = new TreeSet<>();
        for (Fact fact : facts) {
            if (!seen.add(fact.scenario())) {
                twice.add(fact.scenario());
            }
            if (!selected.contains(fact.scenario())) {
                foreign.add(fact.scenario());
            }
        }
        Set<String> missing = new TreeSet<>(selected);
        missing.removeAll(seen);
        add(found, missing, "has no fact for");
        add(found, twice, "has more than one fact for");
        add(found, foreign, "has a fact for what the run was not to ask:");
        return found;
    }

    List<String> remarks() {
        int all = basis.scenarios().size();
        int asked = record.selected().size();
        return List.of(asked + " of " + all + " scenarios of the specification " + record.specification()
                + (asked == all ? "." : ": the run was to ask " + words() + ", so it is partial."));
    }

    private static void add(List<String> found, Set<String> scenarios, String what) {
        if (!scenarios.isEmpty()) {
            String named =
                    String.join(", ", scenarios.stream().limit(MOST_NAMED).toList());
            found.add("facts.ndjson " + what + " " + Visible.cut(Visible.line(named), 400)
                    + (scenarios.size() > MOST_NAMED ? " and " + (scenarios.size() - MOST_NAMED) + " more." : "."));
        }
    }

    private String words() {
        List<String> words = new ArrayList<>();
        record.only().forEach(only -> words.add("--only " + only));
        combination().ifPresent(name -> words.add("--combination " + name));
        record.shard().ifPresent(shard -> words.add("--shard " + shard));
        return words.isEmpty() ? "everything" : String.join(" ", words);
    }

    private Optional<String> combination() {
        int at = record.options().indexOf("--combination");
        return at >= 0 && at + 1 < record.options().size()
                ? Optional.of(record.options().get(at + 1))
                : Optional.empty();
    }

    /** One combination is asked of one of the selected scenarios. */
    private boolean isSelection() {
        try {
            Plan plan = Selection.of(basis.scenarios(), record.only());
            if (combination().isPresent()) {
                return record.selected().size() == 1 && plan.selected().containsAll(record.selected());
            }
            Optional<Shard> shard = record.shard();
            Plan part = shard.isPresent() ? shard.get().part(plan) : plan;
            return record.selected().equals(RunRecord.selected(part));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
