package org.configmgrtck.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;

/** What one checkup takes down. */
final class Complaints {
    private final List<Problem> problems = new ArrayList<>();
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

    /** Takes down why an operation could not be asked. */
    void note(Severity severity, Operation operation, Inconclusive trouble) {
        silence |= trouble.reason() == ReasonCode.HANG || trouble.reason() == ReasonCode.CRASH;
        String message = trouble.getMessage();
        String prefix = operation.toString();
        String seen = message.startsWith(prefix)
                ? message.substring(prefix.length()).replaceFirst("^: ?", "").strip()
                : message;
        note(severity, prefix, seen, Remedy.of(operation, trouble));
    }

    /** Takes down a problem. */
    void note(Severity severity, String where, String what, String mend) {
        problems.add(new Problem(severity, where, what, mend));
    }

    /** Takes down whether a double was asked that should have been. */
    void expectedAtDouble(boolean asked) {
        expected++;
        seen += asked ? 1 : 0;
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

    /** All that was taken down. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
