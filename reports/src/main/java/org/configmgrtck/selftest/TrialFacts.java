package org.configmgrtck.selftest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;

/** Makes a trial of the facts of a run. */
public final class TrialFacts {
    private final List<Failure> failures = new ArrayList<>();
    private final List<Undecided> inconclusive = new ArrayList<>();
    private final List<Undecided> kitErrors = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private int scenarios;

    private TrialFacts() {}

    /**
     * The trial that these facts make.
     *
     * @param planned ids of the scenarios that were to be asked; one without a fact is the kit's error
     */
    public static Trial trial(
            Misbehaviour misbehaviour,
            List<String> roles,
            Collection<String> planned,
            Collection<Fact> facts,
            Duration duration) {
        TrialFacts sum = new TrialFacts();
        Set<String> lost = new TreeSet<>(planned);
        facts.stream().sorted(Comparator.comparing(Fact::scenario)).forEach(fact -> {
            lost.remove(fact.scenario());
            sum.add(fact);
        });
        lost.forEach(id -> sum.kitErrors.add(new Undecided(id, "it was to be asked, and has left no fact")));
        return new Trial(
                misbehaviour, roles, sum.scenarios, sum.asked, sum.failures, sum.inconclusive, sum.kitErrors, duration);
    }

    private void add(Fact fact) {
        if (fact.outcome() instanceof Outcome.NotApplicable) {
            return;
        }
        scenarios++;
        asked.addAll(fact.requirements());
        if (fact.outcome() instanceof Outcome.Failed failed) {
            failures.add(new Failure(failed.finding().requirement(), fact.scenario()));
        } else if (fact.outcome() instanceof Outcome.Inconclusive unclear) {
            inconclusive.add(new Undecided(fact.scenario(), unclear.reason().label() + ": " + unclear.detail()));
        } else if (fact.outcome() instanceof Outcome.KitError error) {
            kitErrors.add(new Undecided(fact.scenario(), error.detail()));
        }
    }
}
