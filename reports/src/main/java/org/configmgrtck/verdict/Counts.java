package org.configmgrtck.verdict;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.configmgrtck.specification.Level;

/**
 * How many of what: the figures that every document shows.
 *
 * @param planned how many scenarios the specification holds
 * @param scenarios how many scenarios have each verdict; those that were not selected have none; every verdict is a key
 * @param requirements how many requirements have each verdict; every verdict is a key
 * @param tolerated how many of the failed requirements are no MUST, and so don't make the run non-conformant
 */
public record Counts(int planned, Map<Verdict, Integer> scenarios, Map<Verdict, Integer> requirements, int tolerated) {
    public Counts {
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
                tally(requirements, RequirementVerdict::verdict),
                (int) tolerated);
    }

    /** How many scenarios have a verdict. */
    public int judged() {
        return sum(scenarios);
    }

    /** How many scenarios were asked: of what is not applicable nobody is asked. */
    public int asked() {
        return judged() - scenarios.get(Verdict.NOT_APPLICABLE);
    }

    /** How many requirements there are. */
    public int allRequirements() {
        return sum(requirements);
    }

    /** How many requirements were asked and came to an answer, or to none by the kit's or the subject's fault. */
    public int judgedRequirements() {
        return allRequirements() - requirements.get(Verdict.NOT_APPLICABLE) - requirements.get(Verdict.NOT_TESTED);
    }

    /** The scenarios in words, with the denominator; what is nought is left out. */
    public String scenarioWords() {
        Map<Verdict, Integer> asked = new EnumMap<>(scenarios);
        int notApplicable = asked.remove(Verdict.NOT_APPLICABLE);
        return asked() + " of " + planned + (planned == 1 ? " scenario" : " scenarios") + " asked" + words(asked)
                + (notApplicable == 0 ? "" : "; " + notApplicable + " " + Verdict.NOT_APPLICABLE);
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

    private static int sum(Map<Verdict, Integer> counts) {
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
