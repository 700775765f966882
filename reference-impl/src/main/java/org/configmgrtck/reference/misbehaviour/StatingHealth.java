package org.configmgrtck.reference.misbehaviour;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.healthagent.HealthAgentParts;
import org.configmgrtck.reference.healthagent.InstructionOrder;
import org.configmgrtck.reference.healthagent.Presenting;
import org.configmgrtck.reference.healthagent.RequiredUpdate;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.shv.Instruction;
import org.configmgrtck.reference.shv.StatementOfHealth;

/** A health agent that does not do what it is told, or says what is not so. */
final class StatingHealth {
    private StatingHealth() {}

    static List<Misbehaviour> all() {
        return List.of(
                changing(
                        "silent-after-first-policy",
                        "SHV-1-02",
                        "Presents no new statement of health when the first machine policy has come.",
                        parts -> parts.withCycle((before, now) ->
                                before.isPresent() && parts.cycle().presents(before, now))),
                changing(
                        "presents-one-cycle-late",
                        "SHV-1-02",
                        "Waits with its new statement of health for the cycle after the one that brought machine policy.",
                        parts -> parts.withCycle((before, now) -> before.isPresent())),
                changing(
                        "repeats-the-old-statement",
                        "REM-4-01",
                        "Presents its last statement of health once more, though it was told to evaluate itself again.",
                        parts -> parts.withPresenting(repeating(parts.presenting()))),
                changing(
                        "presents-before-re-evaluating",
                        "REM-4-01",
                        "Presents a new statement of health before it does anything else that it was told.",
                        parts -> parts.withOrder(first(Instruction.PRESENT_NEW_STATEMENT_OF_HEALTH))),
                changing(
                        "re-evaluates-before-fetching",
                        "REM-4-02",
                        "Evaluates itself again before it has fetched machine policy.",
                        parts -> parts.withOrder(first(Instruction.RE_EVALUATE))),
                changing(
                        "re-evaluates-without-fetching",
                        "REM-4-02",
                        "Evaluates itself again by the machine policy that it has, though it was told to fetch it.",
                        parts -> parts.withOrder(told -> told.stream()
                                .filter(instruction -> instruction != Instruction.DOWNLOAD_MACHINE_POLICY)
                                .toList())),
                changing(
                        "installs-only-the-first-update",
                        "REM-4-03",
                        "Installs one missing update, and leaves it at that.",
                        parts -> parts.withChoice(missing -> missing.subList(0, 1))),
                changing(
                        "asks-only-the-first-route",
                        "REM-4-03",
                        "Gives an update up that the first distribution point does not have, though another one does.",
                        parts -> parts.withUpdates((update, routes, deadline) -> parts.updates()
                                .install(update, routes.stream().limit(1).toList(), deadline))),
                changing(
                        "gives-up-at-a-dead-distribution-point",
                        "REM-4-03",
                        "Ends its search for an update at a distribution point that is down, though another one is not.",
                        parts -> parts.withUpdates(StatingHealth::untilOneIsDown)),
                changing(
                        "installs-whatever-comes",
                        "REM-5-01",
                        "Takes an update for installed that has not the hash that machine policy names.",
                        parts -> parts.withUpdates((update, routes, deadline) ->
                                routes.stream().anyMatch(route -> hasAnything(route, update, deadline)))),
                changing(
                        "presents-whatever-was-installed",
                        "REM-5-01",
                        "Presents a new statement of health, a true one, though an update could not be installed.",
                        parts -> parts.withAfterInstalling(allWereInstalled -> true)),
                changing(
                        "takes-failed-updates-for-installed",
                        "REM-5-01",
                        "Claims compliance though one of the updates could not be installed.",
                        parts -> parts.withUpdates((update, routes, deadline) -> {
                            parts.updates().install(update, routes, deadline);
                            return true;
                        })));
    }

    private static boolean untilOneIsDown(RequiredUpdate update, List<String> routes, Deadline deadline) {
        for (String route : routes) {
            try {
                HttpPeer.Answer answer = new HttpPeer(URI.create(route), deadline).get("/" + update.id());
                if (answer.status() != 404) {
                    return Fingerprint.of("SHA-256", answer.body()).equalsIgnoreCase(update.sha256());
                }
            } catch (IOException down) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasAnything(String route, RequiredUpdate update, Deadline deadline) {
        try {
            return new HttpPeer(URI.create(route), deadline)
                            .get("/" + update.id())
                            .status()
                    == 200;
        } catch (IOException down) {
            return false;
        }
    }

    private static InstructionOrder first(Instruction hasty) {
        return told -> Stream.concat(
                        told.stream().filter(instruction -> instruction == hasty),
                        told.stream().filter(instruction -> instruction != hasty))
                .toList();
    }

    private static Presenting repeating(Presenting honest) {
        AtomicReference<Optional<StatementOfHealth>> last = new AtomicReference<>(Optional.empty());
        return (enforcementServer, statement) -> {
            boolean known = last.get()
                    .filter(old -> old.policiesTimestamp().equals(statement.policiesTimestamp()))
                    .isPresent();
            if (!known) {
                last.set(Optional.of(statement));
            }
            honest.present(enforcementServer, last.get().orElseThrow());
        };
    }

    private static Misbehaviour changing(
            String name, String requirement, String sentence, UnaryOperator<HealthAgentParts> change) {
        UnaryOperator<Parts> changed = parts -> parts.withHealthAgent(change.apply(parts.healthAgent()));
        return new Misbehaviour(name, requirement, sentence, changed);
    }
}
