package org.configmgrtck.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/** What {@code --only} selects: requirements, scenarios, or globs over either. */
public final class Selection {
    private Selection() {}

    /**
     * The plan of a run that asks only what one of these names.
     *
     * @param only ids and globs; empty selects everything
     * @throws UnknownSelection if one of them selects nothing
     */
    public static Plan of(List<PlannedScenario> all, List<String> only) {
        if (only.isEmpty()) {
            return Plan.whole(all);
        }
        Set<String> selected = new LinkedHashSet<>();
        for (String pattern : only) {
            List<String> matched = all.stream()
                    .filter(scenario -> matches(pattern, scenario))
                    .map(PlannedScenario::scenario)
                    .toList();
            if (matched.isEmpty()) {
                throw new UnknownSelection(pattern, NearIds.in(all).of(pattern));
            }
            selected.addAll(matched);
        }
        return new Plan(all, selected);
    }

    private static boolean matches(String pattern, PlannedScenario scenario) {
        Stream<String> ids = Stream.concat(Stream.of(scenario.scenario()), scenario.requirements().stream());
        if (pattern.chars().noneMatch(c -> c == '*' || c == '?')) {
            return ids.anyMatch(pattern::equalsIgnoreCase);
        }
        Pattern glob = Pattern.compile(regex(pattern), Pattern.CASE_INSENSITIVE);
        return ids.anyMatch(id -> glob.matcher(id).matches());
    }

    /** A star goes across the slash of a scenario's id, as it would not for file globs; nothing else is special. */
    private static String regex(String glob) {
        return glob.chars()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '?' -> "[^/]";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining());
    }

    /** Nothing has such an id. */
    public static final class UnknownSelection extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownSelection(String pattern, List<String> near) {
            super("--only " + pattern + " selects nothing."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(", or ", near) + "?")
                    + " Name a requirement (SHV-3-01), a scenario"
                    + " (SHV-3-01/the-agent-is-disabled), or a glob over either (SHV-*); tck list shows them all.");
        }
    }
}
