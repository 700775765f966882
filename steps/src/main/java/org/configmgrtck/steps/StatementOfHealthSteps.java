package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import java.util.List;
import org.configmgrtck.health.Trait;
import org.configmgrtck.health.Validation;

/** The statement of health: what is said of it, and whether it is the first. */
public final class StatementOfHealthSteps {
    private final Validation validation;

    public StatementOfHealthSteps(Validation validation) {
        this.validation = validation;
    }

    @Given("a/another {statement}")
    public void begin(List<Trait.Said> traits) {
        validation.begin(traits);
    }

    @Given("the System Health Validator point has validated a statement of health every {duration} for {duration}")
    public void validatesAllTheTime(Duration pause, Duration whole) {
        validation.validateEvery(pause, whole);
    }

    @Given("the System Health Validator point has validated a statement of health every {duration} for {duration} "
            + "while Active Directory is down")
    public void validatesInVain(Duration pause, Duration whole) {
        validation.validateWithoutDirectory(pause, whole);
    }

    @Given("the System Health Validator point has validated a {statement}")
    public void hasValidated(List<Trait.Said> traits) {
        validation.begin(traits);
        validation.validate();
    }
}
