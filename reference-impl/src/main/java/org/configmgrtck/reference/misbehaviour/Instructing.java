package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.Instruction;
import org.configmgrtck.reference.shv.Remediation;

/** Leaving instructions out, adding some, or giving them in another order. */
final class Instructing {
    private Instructing() {}

    static List<Misbehaviour> all() {
        return List.of(
                telling(
                        "instructs-compliant-clients",
                        "REM-0-01",
                        "Tells compliant clients to present a new statement of health as well.",
                        (finding, told) -> finding instanceof Compliant
                                ? new Remediation(
                                        List.of(Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH), told.fixedRoutes())
                                : told),
                on(
                        Cause.TIME,
                        "presents-before-it-re-evaluates",
                        "REM-1-01",
                        "Has a client present its new statement of health before it evaluates itself again.",
                        told -> List.of(Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH, Instruction.RE_EVALUATE)),
                on(
                        Cause.TIME,
                        "asks-for-a-statement-only",
                        "REM-1-01",
                        "Has a client with an old statement present it anew, without evaluating itself again.",
                        told -> List.of(Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH)),
                on(
                        Cause.TIME,
                        "downloads-for-any-old-statement",
                        "REM-1-01",
                        "Has a client fetch machine policy though it only has to evaluate itself again.",
                        told -> Stream.concat(Stream.of(Instruction.DOWNLOAD_MACHINE_POLICY), told.stream())
                                .toList()),
                on(
                        Cause.POLICIES,
                        "re-evaluates-by-old-policies",
                        "REM-2-01",
                        "Does not have a client fetch machine policy before it evaluates itself again.",
                        told -> told.stream()
                                .filter(instruction -> instruction != Instruction.DOWNLOAD_MACHINE_POLICY)
                                .toList()),
                on(
                        Cause.POLICIES,
                        "downloads-policies-last",
                        "REM-2-01",
                        "Has a client fetch machine policy only when it has presented its new statement of health.",
                        told -> List.of(
                                Instruction.RE_EVALUATE,
                                Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH,
                                Instruction.DOWNLOAD_MACHINE_POLICY)),
                telling(
                        "routes-to-the-first-point-only",
                        "REM-3-01",
                        "Gives a route to one distribution point, though the rest of the updates is on another one.",
                        (finding, told) -> new Remediation(
                                told.instructions(),
                                told.fixedRoutes().stream().limit(1).toList())),
                on(
                        Cause.UPDATES,
                        "logs-no-error",
                        "REM-3-01",
                        "Gives routes to a client that lacks updates, and does not have it log the error.",
                        told -> List.of()));
    }

    private static Misbehaviour telling(
            String name,
            String requirement,
            String sentence,
            BiFunction<HealthFinding, Remediation, Remediation> other) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.shv(parts -> parts.withRemediation((finding, statement, settings) ->
                        other.apply(finding, parts.remediation().of(finding, statement, settings)))));
    }

    private static Misbehaviour on(
            Cause cause, String name, String requirement, String sentence, UnaryOperator<List<Instruction>> other) {
        return telling(name, requirement, sentence, (finding, told) -> {
            boolean concerned = finding instanceof NonCompliant bad && bad.cause() == cause;
            return concerned && !told.instructions().isEmpty()
                    ? new Remediation(other.apply(told.instructions()), told.fixedRoutes())
                    : told;
        });
    }
}
