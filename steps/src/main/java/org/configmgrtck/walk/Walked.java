package org.configmgrtck.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.check.DecisionCheck;
import org.configmgrtck.fact.Finding;

/**
 * What a walk has found.
 *
 * @param right how many decisions were right
 * @param finding the wrong decision with the fewest defects, one against the order before others, and in words all
 *     else that is wrong; empty if nothing is
 */
public record Walked(int right, Optional<Finding> finding) {
    /** @param causes what the wrong decisions are wrong for, the one to show first */
    static Walked of(int right, int wrong, List<Cause> causes) {
        return new Walked(
                right, causes.stream().findFirst().map(shown -> finding(shown, causes, wrong, right + wrong)));
    }

    private static Finding finding(Cause shown, List<Cause> causes, int wrong, int asked) {
        Finding found = shown.smallest().finding();
        String combination = shown.smallest().combination().name();
        boolean inOrder = causes.stream().noneMatch(cause -> cause.requirement().equals(DecisionCheck.ORDER));
        return new Finding(
                found.requirement(),
                found.expected(),
                found.actual() + " in the combination " + combination + ". Of " + asked + " decisions " + wrong
                        + (wrong == 1 ? " is" : " are") + " wrong: "
                        + causes.stream()
                                .map(cause -> words(cause, cause == shown))
                                .collect(Collectors.joining(", ")) + "."
                        + (inOrder ? " None is a matter of the order." : ""),
                found.evidence(),
                List.of("--combination", combination),
                inOrder ? List.of(DecisionCheck.ORDER) : List.of());
    }

    private static String words(Cause cause, boolean shown) {
        String against = cause.count() + " against " + cause.requirement();
        return shown
                ? against
                : against + " (the smallest is " + cause.smallest().combination() + ")";
    }
}
