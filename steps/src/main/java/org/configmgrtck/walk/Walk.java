package org.configmgrtck.walk;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.check.DecisionCheck;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.SevenChecks;
import org.configmgrtck.check.Situation;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;
import org.configmgrtck.subject.Inconclusive;

/**
 * Has the System Health Validator point of a scenario validate one combination after the other, and holds each decision
 * against the oracle. Of right decisions no exchange is kept.
 */
public final class Walk {
    /** Whoever has decided wrongly as often as this is not asked any further. */
    private static final int MOST_WRONG = 50;

    /** Of so many wrong decisions the exchanges are kept, and those of the smallest one. */
    private static final int MOST_KEPT = 10;

    private final Deployment deployment;
    private final References references;
    private final Validation validation;
    private final Situations situations;
    private int statements;

    public Walk(TestBed bed, Deployment deployment, References references, Validation validation) {
        this.deployment = deployment;
        this.references = references;
        this.validation = validation;
        this.situations = new Situations(
                deployment, references, bed.declaration().knownFailureCodes().orElse(List.of()));
    }

    /** A decision that the checks do not give; two are of one kind if the same is expected, or the same was seen. */
    private record Wrong(Combination combination, Finding finding, ExpectedOutcome expected) {
        boolean isOfTheKindOf(Wrong other) {
            return expected == other.expected || finding.actual().equals(other.finding.actual());
        }

        int defects() {
            return combination.defects().size();
        }
    }

    /** Asks for each of the combinations, until too many decisions were wrong. */
    public Walked through(Stream<Combination> combinations) {
        ClientSite.WITHOUT_REFERENCE.prepare(references);
        int asked = 0;
        int wrong = 0;
        Optional<Wrong> smallest = Optional.empty();
        Iterator<Combination> each = combinations.iterator();
        while (each.hasNext() && wrong < MOST_WRONG) {
            Optional<Wrong> found = ask(each.next(), wrong < MOST_KEPT);
            asked++;
            wrong += found.isPresent() ? 1 : 0;
            smallest = Stream.concat(smallest.stream(), found.stream()).min(Comparator.comparingInt(Wrong::defects));
        }
        int all = asked;
        int ofThem = wrong;
        return new Walked(
                asked - wrong,
                smallest.map(this::shrunk).map(shown -> Walked.finding(shown.combination, shown.finding, ofThem, all)));
    }

    /** The same kind of wrong decision with as few defects as can be: each is taken away that it does not need. */
    private Wrong shrunk(Wrong wrong) {
        Optional<Wrong> smaller = wrong.combination.defects().stream()
                .map(wrong.combination::without)
                .filter(Combination::possible)
                .flatMap(combination -> ask(combination, true).stream())
                .filter(wrong::isOfTheKindOf)
                .findFirst();
        return smaller.map(this::shrunk).orElse(wrong);
    }

    private Optional<Wrong> ask(Combination combination, boolean keep) {
        statements++;
        Situation situation =
                situations.of(combination, "soh-" + statements + "-" + deployment.name(), validation.settings());
        validation.configure(before -> situation.settings());
        Answer answer = answer(combination, situation);
        Optional<Finding> finding =
                DecisionCheck.of(situation, combination.touched(), answer.response(), answer.exchanges());
        if (finding.isEmpty() || !keep) {
            deployment.journal().forget(answer.exchanges());
        }
        return finding.map(found ->
                new Wrong(combination, found, SevenChecks.decision(situation).outcome()));
    }

    private Answer answer(Combination combination, Situation situation) {
        try {
            return validation.validate(situation.statement());
        } catch (Inconclusive e) {
            throw new Inconclusive(e.reason(), "combination " + combination + ": " + e.getMessage());
        }
    }
}
