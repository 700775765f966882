package org.configmgrtck.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Foreseen;
import org.configmgrtck.check.UnforeseenCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.plan.ScenarioText;
import org.configmgrtck.recheck.CheckCodec;
import org.configmgrtck.recheck.CheckFunctions;
import org.configmgrtck.recheck.CheckFunctions.Call;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verify.Evidence.Made;
import org.configmgrtck.verify.ThenSteps.Expected;

/** Makes the checks of one scenario again, of what its transcript shows, and compares what they find with its fact. */
final class ScenarioRecheck {
    private final ThenSteps steps;
    private final Circumstance circumstance;

    ScenarioRecheck(ThenSteps steps, Circumstance circumstance) {
        this.steps = steps;
        this.circumstance = circumstance;
    }

    /**
     * What came of it.
     *
     * @param complaints in what fact and evidence contradict each other, each as a sentence
     * @param again how many checks were made again
     * @param counted whether there are checks that are counted only, so that nobody can make them again
     */
    record Rechecked(List<String> complaints, int again, boolean counted) {
        Rechecked {
            complaints = List.copyOf(complaints);
        }
    }

    /** Looks at a scenario that has left a transcript. */
    Rechecked recheck(Fact fact, ScenarioText text, Evidence evidence) {
        List<String> complaints = new ArrayList<>();
        List<Expected> expected = text.outcomes().stream()
                .flatMap(sentence -> steps.of(sentence).stream())
                .toList();
        boolean counted = expected.stream().anyMatch(one -> one.name().equals(Examiner.WALK));
        Optional<Finding> found = Optional.empty();
        int again = 0;
        for (int i = 0; i < evidence.checks().size(); i++) {
            Made made = evidence.checks().get(i);
            String place = evidence.path() + ", check " + (i + 1) + " (" + Visible.line(made.check()) + ")";
            if (i >= expected.size() || !expected.get(i).name().equals(made.check())) {
                complaints.add(place + ": the scenario makes "
                        + (i < expected.size() ? "the check " + expected.get(i).name() + " here" : "no more checks")
                        + ".");
                return new Rechecked(complaints, again, counted);
            }
            Optional<Finding> recorded = made.found().map(ScenarioRecheck::encoded);
            Optional<Finding> now = recorded;
            if (!made.check().equals(Examiner.WALK)) {
                again++;
                now = again(made, expected.get(i), fact, evidence, place, complaints);
            }
            found = found.isPresent() ? found : recorded;
            if (!now.equals(recorded)) {
                complaints.add(place + ": made again it finds " + words(now) + ", and not " + words(recorded) + ".");
                found = now;
            }
        }
        Optional<Finding> unforeseen = unforeseen(text, evidence);
        compare(fact, evidence, expected.size(), found, unforeseen, counted, complaints);
        return new Rechecked(complaints, again, counted);
    }

    private static Optional<Finding> again(
            Made made, Expected expected, Fact fact, Evidence evidence, String place, List<String> complaints) {
        try {
            Call call = CheckFunctions.read(made.check(), made.inputs(), CheckCodec.reading(evidence.exchanges()));
            new Anchors(evidence).complaints(call).forEach(complaint -> complaints.add(place + ": " + complaint + "."));
            for (Object given : expected.given()) {
                boolean there = call.inputs().stream()
                        .anyMatch(
                                input -> input.equals(given) || input.toString().equals(given.toString()));
                if (!there) {
                    complaints.add(place + ": it was not made of " + given + ", as the scenario says.");
                }
            }
            return call.find()
                    .map(found -> encoded(found.against(fact.requirements().get(0))));
        } catch (IllegalArgumentException e) {
            complaints.add(place + ": " + Visible.cut(Visible.line(String.valueOf(e.getMessage())), 200) + ".");
            return made.found().map(ScenarioRecheck::encoded);
        }
    }

    private Optional<Finding> unforeseen(ScenarioText text, Evidence evidence) {
        List<Exchange> all = evidence.exchanges().stream()
                .filter(exchange ->
                        exchange.number() <= evidence.lookedThrough().orElse(0))
                .toList();
        Foreseen foreseen = Foreseen.of(ScenarioTags.roles(text.tags()), role -> circumstance.claims(role.label()));
        return UnforeseenCheck.nothingUnforeseen(
                        all, foreseen, ScenarioTags.requirements(text.tags()).get(0))
                .map(ScenarioRecheck::encoded);
    }

    private static void compare(
            Fact fact,
            Evidence evidence,
            int expected,
            Optional<Finding> found,
            Optional<Finding> unforeseen,
            boolean counted,
            List<String> complaints) {
        String place = evidence.path();
        boolean whole = evidence.checks().size() == expected;
        Optional<Finding> decisive = found.or(() -> unforeseen);
        if (!counted && fact.checks() != evidence.checks().size()) {
            complaints.add(
                    place + ": " + evidence.checks().size() + " checks, and facts.ndjson says " + fact.checks() + ".");
        }
        if (fact.outcome() instanceof Outcome.Failed failed) {
            if (!decisive.equals(Optional.of(encoded(failed.finding())))) {
                complaints.add(place + ": facts.ndjson says that the scenario failed, and the evidence shows "
                        + words(decisive) + ".");
            }
            return;
        }
        decisive.ifPresent(finding -> complaints.add(place + ": the evidence shows " + words(decisive)
                + ", and facts.ndjson does not say that the scenario failed."));
        boolean toTheEnd = whole && evidence.lookedThrough().isPresent();
        if (fact.outcome() instanceof Outcome.Passed && (!toTheEnd || evidence.cutOff())) {
            complaints.add(place + ": facts.ndjson says that the scenario passed, and the evidence does not show all of"
                    + " its checks.");
        }
        if (!(fact.outcome() instanceof Outcome.Passed)
                && toTheEnd
                && !evidence.cutOff()
                && !(fact.outcome() instanceof Outcome.KitError)) {
            complaints.add(place + ": the evidence shows that the scenario passed, and facts.ndjson does not say so.");
        }
    }

    private static String words(Optional<Finding> finding) {
        return finding.map(one -> "against " + one.requirement() + " that "
                        + Visible.cut(Visible.line(one.expected()), 120) + " was expected, and "
                        + Visible.cut(Visible.line(one.actual()), 120) + " seen")
                .orElse("nothing wrong");
    }

    /** A finding as a file keeps it. */
    private static Finding encoded(Finding finding) {
        return new Finding(
                finding.requirement(),
                encoded(finding.expected()),
                encoded(finding.actual()),
                finding.evidence(),
                finding.again(),
                finding.met());
    }

    /** Half a surrogate pair is kept in two ways. */
    private static String encoded(String text) {
        return Visible.encodable(text).replaceAll("\\[U\\+D[89A-F][0-9A-F]{2}]", "?");
    }
}
