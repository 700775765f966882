package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import java.time.Instant;
import org.configmgrtck.access.Admission;
import org.configmgrtck.access.Admission.Answer;
import org.configmgrtck.check.AccessCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.HealthState;

/** What the network policy server has decided. */
public final class AccessSteps {
    private final Admission admission;
    private final Examiner examiner;

    public AccessSteps(Admission admission, Examiner examiner) {
        this.admission = admission;
        this.examiner = examiner;
    }

    @Then("the client counts as {healthState} and gets {access}")
    public void gets(HealthState state, Access access) {
        Answer answer = admission.answer();
        examiner.examine(AccessCheck::is, state, access, answer.decision(), answer.exchanges());
    }

    @Then("the client counts as non-compliant and gets full access until the limit")
    public void getsForLimitedTime() {
        Answer answer = admission.answer();
        Instant end = answer.settings().limitedUntil().orElseThrow();
        examiner.examine(AccessCheck::fullUntil, end, answer.decision(), answer.exchanges());
    }

    @Then("it is {remediated}")
    public void isRemediated(Boolean expected) {
        Answer answer = admission.answer();
        examiner.examine(AccessCheck::remediates, expected, answer.decision(), answer.exchanges());
    }
}
