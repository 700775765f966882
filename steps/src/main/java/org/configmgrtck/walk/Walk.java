package org.configmgrtck.walk;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.configmgrtck.check.DecisionCheck;
import org.configmgrtck.check.Foreseen;
import org.configmgrtck.check.SevenChecks;
import org.configmgrtck.check.Situation;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Inconclusive;

/**
 * Has the System Health Validator point of a scenario validate one combination after the other, and holds each decision
 * against the oracle. Of right decisions no exchange is kept, but for what was not foreseen.
 */
public final class Walk {
    /** Of so many wrong decisions the exchanges are kept, and those of the ones that are shown. */
    private static final int MOST_KEPT = 10;

    private final Deployment deployment;
    private final References references;
    private final Validation validation;
    private final Situations situations;
    private final Foreseen foreseen;
    private final SevenChecks checks;
    private int statements;

    public Walk(TestBed bed, Deployment deployment, References references, Validation validation) {
        this.deployment = deployment;
        this.references = references;
        this.validation = validation;
        this.situations = new Situations(
                deployment, references, bed.declaration().knownFailureCodes().orElse(List.of()));
        this.foreseen = Foreseen.of(List.of(Role.SHV_POINT), role -> false);
        this.checks = new SevenChecks(bed.circumstances().readings());
    }

    /** Asks for each of the combinations, and traces each wrong decision back to as few defects as can be. */
    public Walked through(Stream<Combination> combinations) {
        ClientSite.WITHOUT_REFERENCE.prepare(references);
        Set<Combination> right = new HashSet<>();
        WrongDecisions wrong = new WrongDecisions(
                combination -> right.contains(combination) ? Optional.empty() : ask(combination, false));
        Iterator<Combination> each = combinations.iterator();
        while (each.hasNext()) {
            Combination combination = each.next();
            ask(combination, wrong.count() < MOST_KEPT).ifPresentOrElse(wrong::add, () -> right.add(combination));
        }
        return walked(right.size(), wrong.count(), wrong.causes());
    }

    /** Asks for one combination, and for nothing else. */
    public Walked alone(Combination combination) {
        ClientSite.WITHOUT_REFERENCE.prepare(references);
        Optional<Wrong> wrong = ask(combination, true);
        return walked(
                wrong.isPresent() ? 0 : 1,
                wrong.isPresent() ? 1 : 0,
                wrong.map(found -> new Cause(found, 1)).stream().toList());
    }

    private Walked walked(int right, int wrong, List<Cause> causes) {
        return Walked.of(
                right,
                wrong,
                causes.stream()
                        .map(cause -> new Cause(shown(cause.smallest()), cause.count()))
                        .toList());
    }

    /** What is shown is asked once more, for its exchanges. */
    private Wrong shown(Wrong wrong) {
        return ask(wrong.combination(), true).orElse(wrong);
    }

    private Optional<Wrong> ask(Combination combination, boolean keep) {
        statements++;
        Situation situation =
                situations.of(combination, deployment.names().guid("combination " + statements), validation.settings());
        validation.configure(before -> situation.settings());
        Answer answer = answer(combination, situation);
        Optional<Finding> finding =
                DecisionCheck.of(checks, situation, combination.touched(), answer.response(), answer.exchanges());
        if (finding.isEmpty() || !keep) {
            deployment
                    .journal()
                    .forget(answer.exchanges().stream().filter(foreseen::holds).toList());
        }
        return finding.map(found ->
                new Wrong(combination, found, checks.decision(situation).outcome()));
    }

    private Answer answer(Combination combination, Situation situation) {
        try {
            return validation.validate(situation.statement());
        } catch (Inconclusive e) {
            throw new Inconclusive(e.reason(), "combination " + combination + ": " + e.getMessage());
        }
    }
}
