package org.configmgrtck.document.messages;

import io.cucumber.messages.types.Location;
import java.util.List;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ScenarioVerdict;

/**
 * A scenario with the ids that tie its messages together.
 *
 * @param number unique in the run, from 1
 */
record NumberedScenario(int number, ScenarioVerdict verdict) {
    String node() {
        return number + "-scenario";
    }

    String stepNode(int step) {
        return number + "-step-" + step;
    }

    String pickle() {
        return number + "-pickle";
    }

    String pickleStep(int step) {
        return number + "-pickle-step-" + step;
    }

    String testCase() {
        return number + "-case";
    }

    String testStep(int step) {
        return number + "-case-step-" + step;
    }

    String started() {
        return number + "-started";
    }

    /** The steps of its fact; none where there is no fact. */
    List<StepFact> steps() {
        return verdict.fact().map(Fact::steps).orElse(List.of());
    }

    /** The rule that it stands in; empty where it stands in none, or is not known. */
    String rule() {
        return verdict.fact().map(Fact::rule).map(Visible::line).orElse("");
    }

    /** Its id and its name: the id is what everybody else knows it by. */
    String title() {
        return Visible.line(verdict.scenario() + ": " + verdict.name());
    }

    Location location() {
        return new Location((long) Math.max(1, verdict.line()), null);
    }
}
