package org.configmgrtck.verdict;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.configmgrtck.specification.Level;

/**
 * How many of what: the figures that every document shows.
 *
 * @param planned how many scenarios the specification holds
 * @param scenarios how many scenarios have each verdict; those that were not selected have none; every verdict is a key
 * @param notAsked how many of the inconclusive scenarios the run ended before their first step, by the code of the reason
 * @param requirements how many requirements have each verdict; every verdict is a key
 * @param judgedRequirements of how many requirements a scenario was asked that says something of it
 * @param tolerated how many of the failed requirements are no MUST, and so don't make the run non-conformant
 */
public record Counts(
        int planned,
        Map<Verdict, Integer> scenarios,
        Map<String, Integer> notAsked,
        Map<Verdict, Integer> requirements,
        int judgedRequirements,
        int tolerated) {
    public Counts {
        notAsked = Collections.unmodifiableMap(new TreeMap<>(notAsked));
        scenarios = Collections.unmodifiableMap(new EnumMap<>(scenarios));
        requirements = Collections.unmodifiableMap(new EnumMap<>(requirements));
    }

    static Counts of(Plan plan, List<ScenarioVerdict> scenarios, List<RequirementVerdict> requirements) {
        long tolerated = requirements.stream()
                .filter(one ->
                        one.verdict() == Verdict.FAIL && one.requirement().level() != Level.MUST)
                .count();
        return new Counts(
                plan.all().size(),
                tally(scenarios, ScenarioVerdict::verdict),
                scenarios.stream()
                        .filter(one -> one.verdict() == Verdict.INCONCLUSIVE && !one.wasAsked())
                        .collect(Collectors.toMap(one -> one.reasonCode().orElse(""), one -> 1, Integer::sum)),
                tally(requirements, RequirementVerdict::verdict),
                (int) requirements.stream()
                        .filter(one -> one.wasAsked(scenarios))
                        .count(),
                (int) tolerated);
    }

    /** How many scenarios have a verdict. */
    public int judged() {
        return sum(scenarios);
    }

    /** How many scenarios were asked: not those that don't apply, nor those that the run ended before their first step. */
    public int asked() {
        return judged() - scenarios.get(Verdict.NOT_APPLICABLE) - sum(notAsked);
    }

    /** How many requirements there are. */
    public int allRequirements() {
        return sum(requirements);
    }

    /** The scenarios in words, with the denominator; what is nought is left out. */
    public String scenarioWords() {
        Map<Verdict, Integer> asked = new EnumMap<>(scenarios);
        int notApplicable = asked.remove(Verdict.NOT_APPLICABLE);
        asked.merge(Verdict.INCONCLUSIVE, -sum(notAsked), Integer::sum);
        return asked() + " of " + planned + (planned == 1 ? " scenario" : " scenarios") + " asked" + words(asked)
                + (notAsked.isEmpty() ? "" : "; " + notAskedWords())
                + (notApplicable == 0 ? "" : "; " + notApplicable + " " + Verdict.NOT_APPLICABLE);
    }

    /** The inconclusive scenarios that were not asked in words, with the codes of the reasons; empty where there are none. */
    public String notAskedWords() {
        return notAsked.isEmpty()
                ? ""
                : "not asked: " + sum(notAsked) + " " + Verdict.INCONCLUSIVE + " ("
                        + notAsked.entrySet().stream()
                                .map(one -> one.getValue() + " " + one.getKey())
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** The requirements in words, with the denominator; what is nought is left out. */
    public String requirementWords() {
        String note = tolerated == 0 ? "" : "; " + tolerated + " of FAIL no MUST, which does not decide the verdict";
        int all = allRequirements();
        return all + (all == 1 ? " requirement" : " requirements") + words(requirements) + note;
    }

    private static String words(Map<Verdict, Integer> counts) {
        String words = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> Map<Verdict, Integer> tally(Collection<T> items, Function<T, Verdict> verdict) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict one : Verdict.values()) {
            counts.put(one, 0);
        }
        items.forEach(item -> counts.merge(verdict.apply(item), 1, Integer::sum));
        return counts;
    }
}
