package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.health.Validation;
import org.configmgrtck.subject.ShvPointSettings.DistributionPoint;

/** The System Health Validator point and its settings. */
public final class ShvPointSteps {
    private final Deployment deployment;
    private final Validation validation;

    public ShvPointSteps(Deployment deployment, Validation validation) {
        this.deployment = deployment;
        this.validation = validation;
    }

    @Given("a validity period of {duration}")
    public void validityPeriod(Duration period) {
        validation.configure(settings -> settings.withValidityPeriodHours((int) period.toHours()));
    }

    @Given("the validity period has been {duration} longer every {duration} for {duration}")
    public void periodGrows(Duration longer, Duration pause, Duration whole) {
        validation.configureEvery(
                pause,
                whole,
                settings -> settings.withValidityPeriodHours(settings.validityPeriodHours() + (int) longer.toHours()));
    }

    @Given("a query interval of {duration}")
    public void queryInterval(Duration interval) {
        validation.configure(settings -> settings.withQueryIntervalMinutes((int) interval.toMinutes()));
    }

    @Given("a query interval of {duration} and a validity period of {duration}")
    public void intervalAndPeriod(Duration interval, Duration period) {
        queryInterval(interval);
        validityPeriod(period);
    }

    @Given(
            "the System Health Validator point has fetched with a query interval of {duration}, and again with one of {duration}")
    public void fetchedWith(Duration former, Duration interval) {
        validation.validateWith(List.of(former, interval));
    }

    @Given("\"Date created must be after\" is set to {duration} ago")
    public void mustBeAfter(Duration age) {
        setMustBeAfter(Optional.of(deployment.clock().ago(age)));
    }

    @Given("\"Date created must be after\" is set to {duration} from now")
    public void mustBeAfterFuture(Duration ahead) {
        setMustBeAfter(Optional.of(deployment.clock().now().plus(ahead)));
    }

    @Given("\"Date created must be after\" is not set")
    public void mustBeAfterNotSet() {
        setMustBeAfter(Optional.empty());
    }

    @Given("\"Date created must be after\" was set to {duration} ago and is not set")
    public void mustBeAfterNotSetAnyMore(Duration age) {
        mustBeAfter(age);
        validation.apply();
        mustBeAfterNotSet();
    }

    @Given("the network policy server enforces compliance and remediates")
    public void enforces() {
        validation.configure(settings -> settings.withEnforceAndRemediate(true));
    }

    @Given("the network policy server does not enforce compliance")
    public void doesNotEnforce() {
        validation.configure(settings -> settings.withEnforceAndRemediate(false));
    }

    @Given("distribution point {string} hosts the software updates {names}")
    public void distributionPoint(String address, List<String> updates) {
        validation.configure(settings -> settings.withDistributionPoint(new DistributionPoint(address, updates)));
    }

    @Given("distribution points {names} host the software updates {names}")
    public void distributionPoints(List<String> addresses, List<String> updates) {
        addresses.forEach(address -> distributionPoint(address, updates));
    }

    @Given("there is no distribution point any more")
    public void noDistributionPoint() {
        validation.configure(settings -> settings.withDistributionPoints(List.of()));
    }

    @Given("{string} has moved to distribution point {string}, and {string} hosts {string} in its place")
    public void moved(String update, String there, String here, String other) {
        validation.configure(settings -> settings.withDistributionPoints(
                List.of(new DistributionPoint(there, List.of(update)), new DistributionPoint(here, List.of(other)))));
    }

    @When("the System Health Validator point validates it")
    public void validates() {
        validation.validate();
    }

    private void setMustBeAfter(Optional<Instant> date) {
        validation.configure(settings -> settings.withDateCreatedMustBeAfter(date));
    }
}
