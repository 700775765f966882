package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.configmgrtck.check.ExpiryComponent;
import org.configmgrtck.check.StatusMessageCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.siteserver.DaysPassing;
import org.configmgrtck.siteserver.PolicySigning;

/** What a site server says of a signing certificate that expires soon. */
public final class ExpirySteps {
    private final DaysPassing time;
    private final PolicySigning signing;
    private final Examiner examiner;
    private final ExpiryComponent component;

    public ExpirySteps(TestBed bed, DaysPassing time, PolicySigning signing, Examiner examiner) {
        this.component = ExpiryComponent.of(bed.circumstances().readings());
        this.time = time;
        this.signing = signing;
        this.examiner = examiner;
    }

    @When("{int} day(s) pass(es), one by one")
    public void daysPass(int days) {
        time.pass(days, Duration.ofDays(1));
    }

    @When("{duration} pass {int} times")
    public void pass(Duration step, int times) {
        time.pass(times, step);
    }

    @Then("status message 5112 is sent by the policy provider")
    public void reported() {
        examiner.examine(StatusMessageCheck::expiryReported, component, time.exchanges());
    }

    @Then("no status message 5112 is sent")
    public void notReported() {
        examiner.examine(StatusMessageCheck::expiryNotReported, time.exchanges());
    }

    @Then("no status message 5112 is sent meanwhile")
    public void notReportedMeanwhile() {
        examiner.examine(StatusMessageCheck::expiryNotReported, time.exchangesMeanwhile());
    }

    @Then("status message 5112 is sent {int} time(s) in all")
    public void counted(int times) {
        examiner.examine(StatusMessageCheck::counted, times, time.exchanges());
    }

    @Then("the last status message 5112 says that {int} days are left")
    public void lastSays(int days) {
        examiner.examine(StatusMessageCheck::lastSays, days, time.exchanges());
    }

    @Then("status message 5112 is sent once on each day with 10 days or less left, with the number of days left")
    public void daily() {
        examiner.examine(
                StatusMessageCheck::daily,
                signing.newest().certificate().getNotAfter().toInstant(),
                time.moments());
    }
}
