package org.configmgrtck.selftest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.verdict.ExitCode;

/**
 * The kit held against misbehaviours that are known.
 *
 * @param kitVersion the version of the kit
 * @param started when it began, UTC
 * @param duration how long it took, wall clock
 * @param whole were all roles claimed and all scenarios asked of each misbehaviour, and not just a sample?
 * @param only what {@code --only} named; empty if every misbehaviour was tried
 * @param asking what {@code --asking} named; empty if every scenario was asked that has a say
 * @param trials one for each misbehaviour, in the order of the reference implementation's list
 */
public record SelfTest(
        String kitVersion,
        Instant started,
        Duration duration,
        boolean whole,
        List<String> only,
        List<String> asking,
        List<Trial> trials) {
    /** So many of a hundred must be caught precisely. */
    public static final int PRECISE_PERCENT = 95;

    public SelfTest {
        only = List.copyOf(only);
        asking = List.copyOf(asking);
        trials = List.copyOf(trials);
    }

    /** What was asked of each misbehaviour, in words. */
    public String asked() {
        return asked(whole);
    }

    /** What is asked of each misbehaviour, in words. */
    public static String asked(boolean whole) {
        return whole
                ? "Each was asked every scenario (--whole)"
                : "Each was asked all scenarios of its own requirement, and of each other requirement of its roles the"
                        + " first and the last one; --whole asks all";
    }

    /** How many misbehaviours break something. */
    public int harmful() {
        return (int) trials.stream()
                .filter(trial -> trial.misbehaviour().own().isPresent())
                .count();
    }

    /** How many of those were caught. */
    public int caught() {
        return (int) trials.stream().filter(trial -> trial.result().isCaught()).count();
    }

    /** How many ended so. */
    public int count(Result result) {
        return (int) trials.stream().filter(trial -> trial.result() == result).count();
    }

    /** Those that are not just as they should be. */
    public List<Trial> wrong() {
        return trials.stream().filter(trial -> !trial.result().isRight()).toList();
    }

    /** What keeps the self-test from being passed, in words; empty if nothing does. */
    public List<String> because() {
        List<String> because = new ArrayList<>();
        long kitErrors =
                trials.stream().mapToLong(trial -> trial.kitErrors().size()).sum();
        if (kitErrors > 0) {
            because.add("The kit itself went wrong in " + kitErrors + (kitErrors == 1 ? " scenario" : " scenarios"));
        }
        if (caught() < harmful()) {
            because.add((harmful() - caught()) + " of " + harmful() + " misbehaviours not caught");
        }
        if (tooManyImprecise()) {
            because.add("Only " + count(Result.CAUGHT_PRECISELY) + " of " + harmful() + " caught precisely; at least "
                    + PRECISE_PERCENT + " % must be");
        }
        if (count(Result.ACCUSED) > 0) {
            because.add("What breaks nothing was accused");
        }
        if (!only.isEmpty()) {
            because.add("Not every misbehaviour was tried (--only)");
        }
        if (!asking.isEmpty()) {
            because.add("Not every scenario was asked (--asking)");
        }
        return because;
    }

    private boolean tooManyImprecise() {
        return 100 * count(Result.CAUGHT_PRECISELY) < PRECISE_PERCENT * harmful();
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        if (trials.stream().anyMatch(trial -> !trial.kitErrors().isEmpty())) {
            return ExitCode.KIT_FAILED;
        }
        if (caught() < harmful() || tooManyImprecise() || count(Result.ACCUSED) > 0) {
            return ExitCode.NOT_CONFORMANT;
        }
        return only.isEmpty() && asking.isEmpty() && !trials.isEmpty() ? ExitCode.CONFORMANT : ExitCode.NOT_DECIDED;
    }

    /** The verdict in one word or two. */
    public String verdict() {
        return switch (exitCode()) {
            case CONFORMANT -> "PASSED";
            case NOT_DECIDED -> "PARTIAL";
            case KIT_FAILED -> "KIT FAILED";
            default -> "FAILED";
        };
    }
}
