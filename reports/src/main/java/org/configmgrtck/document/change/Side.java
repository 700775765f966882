package org.configmgrtck.document.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of two reports that are compared, as its {@code report.json} has it. All of it is untrusted text.
 *
 * @param kitVersion version of the kit that made it
 * @param specification digest of the specification; empty where nothing says which it was
 * @param subject name and version of the subject
 * @param roles labels of the roles that it claims
 * @param verdict that of the run
 * @param readings the value of each reading by its name
 * @param requirements by id, in the order of the report
 * @param scenarios by id
 */
record Side(
        String kitVersion,
        String specification,
        String subject,
        List<String> roles,
        String verdict,
        Map<String, String> readings,
        Map<String, Asked> requirements,
        Map<String, Ended> scenarios) {
    Side {
        roles = roles.stream().sorted().toList();
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
    }

    /** A requirement and what is said of it. */
    record Asked(String level, String statement, String verdict) {}

    /** A scenario and what is said of it. */
    record Ended(List<String> requirements, String verdict) {
        Ended {
            requirements = List.copyOf(requirements);
        }
    }

    /** The verdict of a requirement; the word for none where the report does not know it. */
    String verdictOf(String requirement) {
        Asked asked = requirements.get(requirement);
        return asked == null ? "unknown" : asked.verdict();
    }

    /** The verdict of a scenario. */
    String endOf(String scenario) {
        Ended ended = scenarios.get(scenario);
        return ended == null ? "unknown" : ended.verdict();
    }
}
