package org.configmgrtck.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a scenario was inconclusive. */
public enum ReasonCode {
    /** The subject did not answer within the deadline. */
    @JsonProperty("hang")
    HANG("hang"),
    /** The connection was refused, reset, or closed in the middle of an answer. */
    @JsonProperty("crash")
    CRASH("crash"),
    /** The answer does not fit the endpoint contract. */
    @JsonProperty("garbage")
    GARBAGE("garbage"),
    /** The subject answered with an error where the contract has none. */
    @JsonProperty("error-answer")
    ERROR_ANSWER("error-answer"),
    /** The subject sent more than the kit records, so that what was recorded proves nothing. */
    @JsonProperty("flood")
    FLOOD("flood"),
    /** The situation that the question needs could not be brought about. */
    @JsonProperty("missing-prerequisite")
    MISSING_PREREQUISITE("missing-prerequisite"),
    /** The subject declares something, and answers that it does not have it. */
    @JsonProperty("not-served")
    NOT_SERVED("not-served"),
    /** The run's deadline passed before the scenario began, or while it was asked. */
    @JsonProperty("out-of-time")
    OUT_OF_TIME("out-of-time");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    /** The code as every report writes it. */
    public String label() {
        return label;
    }
}
