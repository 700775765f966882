package org.configmgrtck.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;

/** What one checkup takes down. */
final class Complaints {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> unreached = new ArrayList<>();
    private final List<Problem> consequences = new ArrayList<>();
    private final List<Role> absent = new ArrayList<>();
    private boolean silence;
    private int expected;
    private int seen;

    /** Asks for an operation, and takes down why there was no answer that fits the contract. */
    boolean asking(Operation operation, Runnable call) {
        return answerOf(operation, () -> {
                    call.run();
                    return true;
                })
                .isPresent();
    }

    /** Asks for an operation. The answer is empty where it does not fit the contract; why is taken down. */
    <T> Optional<T> answerOf(Operation operation, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (Inconclusive e) {
            note(Severity.SERIOUS, operation, e);
            return Optional.empty();
        }
    }

    /** Takes down why an operation, or another one that leads up to it, could not be asked. */
    void note(Severity severity, Operation operation, Inconclusive trouble) {
        heard(trouble);
        String message = trouble.getMessage();
        Operation asked = named(message).orElse(operation);
        String prefix = asked.toString();
        String seen = message.startsWith(prefix)
                ? message.substring(prefix.length()).replaceFirst("^: ?", "").strip()
                : message;
        Problem problem = new Problem(severity, prefix, seen, Remedy.of(asked, trouble));
        if (trouble.reason() == ReasonCode.MISSING_PREREQUISITE) {
            consequences.add(problem);
        }
        note(problem);
    }

    /** The operation that a message begins with; the longest, since some begin alike. */
    private static Optional<Operation> named(String message) {
        return Arrays.stream(Operation.values())
                .filter(operation -> message.startsWith(operation + " ") || message.startsWith(operation + ":"))
                .max(Comparator.comparingInt(operation -> operation.toString().length()));
    }

    /** Takes down a problem. */
    void note(Severity severity, String where, String what, String mend) {
        note(new Problem(severity, where, what, mend));
    }

    /** Takes down a problem. */
    void note(Problem problem) {
        problems.add(problem);
    }

    /** Takes down the problem in place of what follows from it. */
    void noteCause(Problem problem) {
        problems.removeAll(consequences);
        note(problem);
    }

    /** Takes down a double that the target does not come to. */
    void unreached(Problem problem) {
        unreached.add(problem);
        problems.add(problem);
    }

    /** Takes down that a role is not served at all, which is a problem by itself. */
    void absent(Role role) {
        absent.add(role);
    }

    /** Takes note of how a call was lost, and of nothing else. */
    void heard(Inconclusive trouble) {
        silence |= trouble.reason() == ReasonCode.HANG || trouble.reason() == ReasonCode.CRASH;
    }

    /** Takes down whether a double was asked that should have been. */
    void expectedAtDouble(boolean asked) {
        expected++;
        seen += asked ? 1 : 0;
    }

    /** No other way leads to the doubles: where nothing came on this one, it keeps all from being judged. */
    void onlyWayToDoubles() {
        if (expected > 0 && seen == 0) {
            problems.replaceAll(problem -> unreached.contains(problem) ? problem.fatal() : problem);
            expected = 0;
        }
    }

    /** Whether the target did not answer at all. */
    boolean silence() {
        return silence;
    }

    /** How many times a double should have been asked. */
    int expected() {
        return expected;
    }

    /** How many of these times it was. */
    int seen() {
        return seen;
    }

    /** The roles that are not served. */
    List<Role> absent() {
        return List.copyOf(absent);
    }

    /** All that was taken down. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
