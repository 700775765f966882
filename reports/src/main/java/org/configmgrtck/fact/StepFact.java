package org.configmgrtck.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One step of a scenario.
 *
 * @param keyword Given, When, Then, And or But, as written
 * @param text the sentence
 * @param status how the step ended
 */
public record StepFact(String keyword, String text, Status status) {
    /** How a step ended. */
    public enum Status {
        @JsonProperty("done")
        DONE,
        @JsonProperty("stopped-here")
        STOPPED_HERE,
        @JsonProperty("not-reached")
        NOT_REACHED
    }
}
