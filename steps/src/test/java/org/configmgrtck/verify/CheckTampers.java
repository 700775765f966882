package org.configmgrtck.verify;

import static org.configmgrtck.verify.EvidenceTampers.evidence;
import static org.configmgrtck.verify.TranscriptEdits.check;
import static org.configmgrtck.verify.TranscriptEdits.foundNothing;
import static org.configmgrtck.verify.TranscriptEdits.input;
import static org.configmgrtck.verify.TranscriptEdits.inputs;
import static org.configmgrtck.verify.TranscriptEdits.remove;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Changes of the checks that a transcript shows. */
final class CheckTampers {
    private static final String FAILING = TamperCorpus.FAILING;
    private static final String PASSING = TamperCorpus.PASSING;

    private CheckTampers() {}

    static List<Tamper> all() {
        return List.of(
                evidence(
                        "fail to pass, with what the check found",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, TranscriptEdits::foundNothing);
                        },
                        FAILING + ".json, check 1 (OutcomeCheck.is): made again it finds against SHV-4-05"),
                evidence(
                        "fail to pass, with the check's input",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, t -> {
                                foundNothing(t);
                                input(t, 0, 1).put("healthState", "compliant");
                            });
                        },
                        FAILING + ".json, check 1 (OutcomeCheck.is): its input 2 is not what the exchanges show"),
                evidence(
                        "fail to pass, with what was expected",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, t -> {
                                foundNothing(t);
                                inputs(t, 0).set(0, "NON_COMPLIANT");
                            });
                        },
                        FAILING + ".json, check 1 (OutcomeCheck.is): it was not made of COMPLIANT"),
                evidence(
                        "fail to pass, with another check",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, t -> {
                                foundNothing(t);
                                check(t, 0).put("check", "OutcomeCheck.exactlyOne");
                            });
                        },
                        "the scenario makes the check OutcomeCheck.is here"),
                evidence(
                        "fail to pass, without the check",
                        f -> {
                            f.fact(FAILING, fact -> {
                                Forger.pass(fact);
                                fact.put("checks", 0);
                            });
                            f.transcript(FAILING, t -> remove(t, check(t, 0)));
                        },
                        FAILING),
                evidence(
                        "a check left out of a pass",
                        f -> {
                            f.fact(PASSING, fact -> fact.put("checks", 1));
                            f.transcript(PASSING, t -> remove(t, check(t, 1)));
                        },
                        PASSING
                                + ".json: facts.ndjson says that the scenario passed, and the evidence does not show all of its checks"),
                evidence(
                        "all checks left out",
                        f -> f.transcript(PASSING, t -> {
                            remove(t, check(t, 1));
                            remove(t, check(t, 0));
                        }),
                        PASSING + ".json: 0 checks"),
                evidence(
                        "a check twice",
                        f -> f.transcript(PASSING, t -> t.add(check(t, 1).deepCopy())),
                        "the scenario makes no more checks."),
                evidence(
                        "a check that nobody knows",
                        f -> f.transcript(PASSING, t -> check(t, 0).put("check", "Runtime.exec")),
                        "the scenario makes the check OutcomeCheck.is here"),
                evidence(
                        "the span that a check is given",
                        f -> f.transcript(
                                PASSING,
                                t -> ((ArrayNode) inputs(t, 1).get(1))
                                        .removeAll()
                                        .add(1)),
                        PASSING + ".json, check 2 (TellingCheck.nothing): its input"),
                evidence(
                        "a span with nothing in it",
                        f -> f.transcript(
                                PASSING, t -> ((ArrayNode) inputs(t, 1).get(1)).removeAll()),
                        PASSING + ".json, check 2 (TellingCheck.nothing): its input 2"),
                evidence(
                        "a span of what is not there",
                        f -> f.transcript(
                                PASSING,
                                t -> ((ArrayNode) inputs(t, 1).get(1))
                                        .removeAll()
                                        .add(99)),
                        "the transcript has no exchange 99"),
                evidence(
                        "an input of another kind",
                        f -> f.transcript(PASSING, t -> inputs(t, 0).set(0, 7.5)),
                        PASSING + ".json, check 1"),
                evidence(
                        "an input left out",
                        f -> f.transcript(PASSING, t -> inputs(t, 0).remove(0)),
                        "it has 2 inputs; expected 3"));
    }
}
