package org.configmgrtck.selftest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the scenarios said of one misbehaviour.
 *
 * @param misbehaviour the misbehaviour
 * @param roles labels of the roles that were claimed
 * @param scenarios how many scenarios were asked
 * @param asked ids of the requirements that they asked
 * @param failures the scenarios that failed, in the order of their ids
 * @param inconclusive those that could not tell
 * @param kitErrors those in which the kit went wrong, and those that were lost
 * @param duration how long it took, wall clock
 */
public record Trial(
        Misbehaviour misbehaviour,
        List<String> roles,
        int scenarios,
        Set<String> asked,
        List<Failure> failures,
        List<Undecided> inconclusive,
        List<Undecided> kitErrors,
        Duration duration) {
    public Trial {
        roles = List.copyOf(roles);
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
        failures = List.copyOf(failures);
        inconclusive = List.copyOf(inconclusive);
        kitErrors = List.copyOf(kitErrors);
    }

    /** What became of it. */
    public Result result() {
        if (misbehaviour.own().isEmpty()) {
            return scenarios > 0 && failures.isEmpty() && inconclusive.isEmpty() && kitErrors.isEmpty()
                    ? Result.SURVIVED
                    : Result.ACCUSED;
        }
        if (failed().isEmpty()) {
            return Result.NOT_CAUGHT;
        }
        if (!failed().contains(misbehaviour.own().get())) {
            return Result.CAUGHT_ELSEWHERE;
        }
        return misbehaviour.breaks().containsAll(failed()) ? Result.CAUGHT_PRECISELY : Result.CAUGHT_WITH_OTHERS;
    }

    /** Ids of the requirements that failed. */
    public Set<String> failed() {
        Set<String> failed = new TreeSet<>();
        failures.forEach(failure -> failed.add(failure.requirement()));
        return failed;
    }

    /** Ids of the scenarios that found this requirement not met. */
    public List<String> scenariosAgainst(String requirement) {
        return failures.stream()
                .filter(failure -> failure.requirement().equals(requirement))
                .map(Failure::scenario)
                .toList();
    }

    /** What it is to this requirement. */
    public Mark mark(String requirement) {
        boolean fails = failed().contains(requirement);
        boolean own = misbehaviour.own().equals(Optional.of(requirement));
        if (own) {
            return fails ? Mark.CAUGHT : Mark.MISSED;
        }
        if (fails) {
            return misbehaviour.breaks().contains(requirement) ? Mark.ALSO_BROKEN : Mark.OTHER_FAILED;
        }
        return asked.contains(requirement) ? Mark.PASSED : Mark.NOT_ASKED;
    }
}
