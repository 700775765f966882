package org.configmgrtck.fact;

import java.util.List;

/**
 * What a check found wrong: the subject did not behave as a requirement says.
 *
 * @param requirement the id of the requirement that is not met, as in {@code requirements.yaml}
 * @param expected what was expected, as a phrase that an auditor understands
 * @param actual what was seen instead; it may quote the subject and is therefore untrusted text
 * @param evidence the numbers of the exchanges in the scenario's transcript that show it
 */
public record Finding(String requirement, String expected, String actual, List<Integer> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
