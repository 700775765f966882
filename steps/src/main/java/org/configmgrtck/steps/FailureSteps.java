package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.health.FailureCode;
import org.configmgrtck.health.Validation;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/** Failures that a client sets in its statement of health. */
public final class FailureSteps {
    private final List<String> knownCodes;
    private final Validation validation;

    public FailureSteps(TestBed bed, Validation validation) {
        this.knownCodes = bed.declaration().knownFailureCodes().orElse(List.of());
        this.validation = validation;
    }

    @Given("it carries the failure {failureCategory} with {code} code instead of a status")
    public void insteadOfStatus(Category category, FailureCode code) {
        validation.draft().withStatus(Optional.empty());
        besideStatus(category, code);
    }

    @Given("it carries the failure {failureCategory} with {code} code beside its status")
    public void besideStatus(Category category, FailureCode code) {
        validation.draft().withFailure(new Failure(category, code.among(knownCodes)));
    }
}
