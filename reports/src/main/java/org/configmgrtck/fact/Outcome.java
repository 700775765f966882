package org.configmgrtck.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How one scenario ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ended")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Passed.class, name = "passed"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Outcome.Inconclusive.class, name = "inconclusive"),
    @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "not-applicable"),
    @JsonSubTypes.Type(value = Outcome.KitError.class, name = "kit-error")
})
public sealed interface Outcome {
    /** Every check found what was expected. */
    record Passed() implements Outcome {}

    /** A check found something else. */
    record Failed(Finding finding) implements Outcome {}

    /** The kit could not tell. */
    record Inconclusive(ReasonCode reason, String detail) implements Outcome {}

    /** The subject does not claim what the scenario asks. */
    record NotApplicable(String reason) implements Outcome {}

    /** The kit itself went wrong. */
    record KitError(String detail) implements Outcome {}
}
