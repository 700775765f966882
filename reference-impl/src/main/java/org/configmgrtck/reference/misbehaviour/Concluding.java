package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthFinding.Status;
import org.configmgrtck.reference.shv.Sequence;
import org.configmgrtck.reference.shv.StatementOfHealthResponse;

/** Passing on another outcome than the one that a statement of health ended in, or none, or two. */
final class Concluding {
    private Concluding() {}

    static List<Misbehaviour> all() {
        return List.of(
                responding(
                        "states-health-beside-an-error",
                        "SHV-OUT-01",
                        "Gives a health state besides where it passes an error on, so that nobody knows which counts.",
                        () -> honest -> new StatementOfHealthResponse(
                                honest.statementOfHealth(),
                                honest.compliant().or(() -> Optional.of(false)),
                                honest.error(),
                                honest.remediation())),
                responding(
                        "ends-unknown-sites-without-outcome",
                        "SHV-OUT-01",
                        "Gives neither a health state nor an error where the client's site is not known.",
                        () -> honest -> new StatementOfHealthResponse(
                                honest.statementOfHealth(),
                                honest.compliant(),
                                honest.error().filter(failed -> failed.status() != Status.UNKNOWN),
                                honest.remediation())),
                responding(
                        "numbers-its-answers",
                        "SHV-OUT-02",
                        "Answers with numbers of its own, which nobody can match with statements of health.",
                        () -> {
                            AtomicInteger number = new AtomicInteger();
                            return honest -> named(honest, "answer-" + number.incrementAndGet());
                        }),
                responding(
                        "answers-the-first-statement-for-ever",
                        "SHV-OUT-02",
                        "Says of each answer that it is one to the first statement of health.",
                        () -> {
                            AtomicReference<Optional<String>> first = new AtomicReference<>(Optional.empty());
                            return honest -> {
                                first.compareAndSet(Optional.empty(), Optional.of(honest.statementOfHealth()));
                                return named(honest, first.get().orElseThrow());
                            };
                        }),
                responding(
                        "remembers-non-compliance",
                        "REM-6-01",
                        "Stays with non-compliant once it has found so, whatever a new statement of health says.",
                        Concluding::once),
                new Misbehaviour(
                        "spares-new-statements-the-checks",
                        "REM-6-01",
                        "Finds whatever a client presents compliant after its first non-compliant statement.",
                        Changes.shv(parts -> {
                            AtomicBoolean nonCompliantBefore = new AtomicBoolean();
                            Sequence sequence = new Sequence(parts.checks());
                            return parts.withChecks(List.of(evaluation -> {
                                HealthFinding finding =
                                        nonCompliantBefore.get() ? new Compliant() : sequence.evaluate(evaluation);
                                nonCompliantBefore.compareAndSet(false, finding instanceof NonCompliant);
                                return Optional.of(finding);
                            }));
                        })));
    }

    private static Misbehaviour responding(
            String name,
            String requirement,
            String sentence,
            Supplier<UnaryOperator<StatementOfHealthResponse>> change) {
        return new Misbehaviour(name, requirement, sentence, Changes.shv(parts -> {
            UnaryOperator<StatementOfHealthResponse> changed = change.get();
            return parts.withResponding((statement, finding, remediation) ->
                    changed.apply(parts.responding().to(statement, finding, remediation)));
        }));
    }

    private static StatementOfHealthResponse named(StatementOfHealthResponse honest, String name) {
        return new StatementOfHealthResponse(name, honest.compliant(), honest.error(), honest.remediation());
    }

    private static UnaryOperator<StatementOfHealthResponse> once() {
        AtomicReference<Optional<StatementOfHealthResponse>> bad = new AtomicReference<>(Optional.empty());
        return honest -> {
            if (honest.compliant().filter(compliant -> !compliant).isPresent()) {
                bad.compareAndSet(Optional.empty(), Optional.of(honest));
            }
            return bad.get()
                    .map(kept -> named(kept, honest.statementOfHealth()))
                    .orElse(honest);
        };
    }
}
