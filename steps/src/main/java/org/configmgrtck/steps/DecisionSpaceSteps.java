package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.walk.Combination;
import org.configmgrtck.walk.DecisionSpace;
import org.configmgrtck.walk.DecisionSpace.Choice;
import org.configmgrtck.walk.Walk;
import org.configmgrtck.walk.Walked;

/** Walks through the decision space of the seven checks. */
public final class DecisionSpaceSteps {
    private final DecisionSpace space = DecisionSpace.load();
    private final Walk walk;
    private final Examiner examiner;
    private final Optional<String> only;
    private Optional<Walked> walked = Optional.empty();

    public DecisionSpaceSteps(TestBed bed, Walk walk, Examiner examiner) {
        this.only = bed.circumstances().combination();
        this.walk = walk;
        this.examiner = examiner;
    }

    @When(
            "the System Health Validator point validates every combination of at most two defects where {string} is {string}")
    public void atMostTwoDefects(String factor, String value) {
        walkThrough(space.withDefects(2, new Choice(factor, value)));
    }

    @When("the System Health Validator point validates every combination of typical values where {string} is {string}")
    public void typicalValues(String factor, String value) {
        walkThrough(space.typical(new Choice(factor, value)));
    }

    @Then("each is judged as the sequence of the checks has it")
    public void asTheSequenceHasIt() {
        Walked all = walked.orElseThrow(() -> new IllegalStateException("No combination was validated"));
        examiner.examine(all.right(), all.finding());
    }

    /** Whoever names one combination is asked for just that, wherever it belongs. */
    private void walkThrough(Stream<Combination> combinations) {
        walked = Optional.of(only.map(space::named).map(walk::alone).orElseGet(() -> walk.through(combinations)));
    }
}
