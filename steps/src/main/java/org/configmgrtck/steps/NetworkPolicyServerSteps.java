package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Arrays;
import org.configmgrtck.access.Admission;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.NetworkPolicyServerSettings;

/** The network policy server, its settings, and the client that it decides on. */
public final class NetworkPolicyServerSteps {
    private final Admission admission;

    public NetworkPolicyServerSteps(Admission admission) {
        this.admission = admission;
    }

    @Given("non-compliant clients are( now) allowed {access}")
    public void allowed(Access access) {
        admission.configure(settings -> settings.withNonCompliantAccess(access));
    }

    @Given("non-compliant clients are( now) allowed full access for {duration}")
    public void allowedFor(Duration time) {
        admission.limitFullAccess(time);
    }

    @Given("non-compliant clients are( now) allowed {access} and are {remediated}")
    public void allowed(Access access, Boolean remediated) {
        allowed(access);
        admission.configure(settings -> settings.withRemediation(remediated));
    }

    @Given("non-compliant clients are allowed full access for {duration} and are {remediated}")
    public void allowedFor(Duration time, Boolean remediated) {
        allowedFor(time);
        admission.configure(settings -> settings.withRemediation(remediated));
    }

    @Given("the category {category} is( now) configured as {healthState}")
    public void configured(FailureCategory category, HealthState state) {
        admission.configure(settings -> settings.withCategory(category, state));
    }

    @Given("every category but {category} is configured as {healthState}")
    public void othersConfigured(FailureCategory category, HealthState state) {
        Arrays.stream(FailureCategory.values())
                .filter(other -> other != category)
                .forEach(other -> configured(other, state));
    }

    @Given("the category {category} was configured as {healthState}, and was reset to the default")
    public void configuredNoMore(FailureCategory category, HealthState state) {
        configured(category, state);
        admission.apply();
        admission.configure(NetworkPolicyServerSettings::withDefaultCategories);
    }

    @Given("the category {category} was reset to the default")
    public void reset(FailureCategory category) {
        admission.configure(settings -> settings.withDefaultOf(category));
    }

    @Given("a {healthState} client")
    public void client(HealthState state) {
        admission.of(state);
    }

    @Given("a {healthState} client on whose access the network policy server has decided")
    public void clientDecidedOn(HealthState state) {
        client(state);
        hasDecided();
    }

    @Given("a client of an unknown site")
    public void clientOfUnknownSite() {
        clientOfUnknownSite(FailureCategory.VENDOR_SPECIFIC);
    }

    @Given("a client of an unknown site in the category {category}")
    public void clientOfUnknownSite(FailureCategory category) {
        admission.ofUnknownSite(category);
    }

    @Given("a client in the category {category}")
    public void clientIn(FailureCategory category) {
        admission.of(category);
    }

    @Given("it is told to log an error, and of a distribution point")
    public void told() {
        admission.tell();
    }

    @Given("it is told nothing")
    public void toldNothing() {
        admission.tellNothing();
    }

    @Given("the network policy server has decided on its access")
    public void hasDecided() {
        admission.decide();
    }

    @When("the network policy server decides on its access")
    public void decides() {
        admission.decide();
    }
}
