package org.configmgrtck.verdict;

import java.util.List;
import org.configmgrtck.specification.Level;
import org.configmgrtck.specification.Requirement;

/**
 * The verdict of one requirement.
 *
 * @param requirement the requirement
 * @param verdict what is said of it
 * @param reason why, in words; empty for a pass; it may quote the subject and is therefore untrusted text
 * @param asked ids of the scenarios that the verdict rests on
 * @param notAsked ids of the scenarios that would ask it too, and were not selected
 */
public record RequirementVerdict(
        Requirement requirement, Verdict verdict, String reason, List<String> asked, List<String> notAsked) {
    public RequirementVerdict {
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }

    /** Whether one of these scenarios was asked that says something of it. */
    public boolean wasAsked(List<ScenarioVerdict> scenarios) {
        return switch (verdict) {
            case PASS, FAIL, KIT_ERROR -> true;
            case NOT_APPLICABLE, NOT_TESTED -> false;
            case INCONCLUSIVE -> scenarios.stream().anyMatch(one -> asked.contains(one.scenario()) && one.wasAsked());
        };
    }

    /** Whether it is a MUST with this verdict. */
    boolean isMust(Verdict wanted) {
        return requirement.level() == Level.MUST && verdict == wanted;
    }
}
