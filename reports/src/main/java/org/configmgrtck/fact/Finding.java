package org.configmgrtck.fact;

import java.util.List;

/**
 * What a check found wrong: the subject did not behave as a requirement says.
 *
 * @param requirement the id of the requirement that is not met, as in {@code requirements.yaml}
 * @param expected what was expected, as a phrase that an auditor understands
 * @param actual what was seen instead; it may quote the subject and is therefore untrusted text
 * @param evidence the numbers of the exchanges in the scenario's transcript that show it
 * @param again options that have the scenario ask for just what was found wrong, each word by itself; empty where the
 *     scenario asks nothing else
 * @param met ids of the requirements that the scenario asks, and that are met all the same: it did not stop at what it
 *     found
 */
public record Finding(
        String requirement,
        String expected,
        String actual,
        List<Integer> evidence,
        List<String> again,
        List<String> met) {
    public Finding {
        evidence = List.copyOf(evidence);
        again = List.copyOf(again);
        met = List.copyOf(met);
    }

    /** What a scenario found that asks for nothing else. */
    public Finding(String requirement, String expected, String actual, List<Integer> evidence) {
        this(requirement, expected, actual, evidence, List.of(), List.of());
    }
}
