package org.configmgrtck.verdict;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.LocalDate;

/**
 * What someone answers for: a failure that is known, and is to count against no exit code for a while. It never changes
 * a verdict.
 *
 * @param scope whether it waives a requirement or a scenario
 * @param id the requirement's or the scenario's id
 * @param reason why; text of whoever wrote it
 * @param issue where the failure is dealt with
 * @param expires the last day, UTC, on which it holds
 * @param place the file and line that it stands in
 */
public record Waiver(Scope scope, String id, String reason, URI issue, LocalDate expires, String place) {
    /** What a waiver names. */
    public enum Scope {
        REQUIREMENT("requirement"),
        SCENARIO("scenario");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** The word as the file of waivers and every report write it. */
        @JsonValue
        public String label() {
            return label;
        }
    }

    /** What it waives, in words. */
    public String subject() {
        return scope.label() + " " + id;
    }

    /** Whether it is about this scenario: named by itself, or one that asks the requirement or did not meet it. */
    boolean covers(ScenarioVerdict scenario) {
        return switch (scope) {
            case SCENARIO -> scenario.scenario().equals(id);
            case REQUIREMENT ->
                scenario.requirements().contains(id)
                        || scenario.finding()
                                .filter(found -> found.requirement().equals(id))
                                .isPresent();
        };
    }
}
