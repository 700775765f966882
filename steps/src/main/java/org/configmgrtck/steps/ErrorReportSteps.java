package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.ErrorReportCheck;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Examiner;

/** What the client has told the management point in its last policy cycle. */
public final class ErrorReportSteps {
    private final Client client;
    private final Examiner examiner;

    public ErrorReportSteps(Client client, Examiner examiner) {
        this.client = client;
        this.examiner = examiner;
    }

    @Then("the client reports a policy authorization failure")
    public void reports() {
        examiner.examine(ErrorReportCheck::reported, client.cycle());
    }

    @Then("the client reports no policy authorization failure")
    public void reportsNothing() {
        examiner.examine(ErrorReportCheck::notReported, client.cycle());
    }
}
