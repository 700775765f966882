package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.ALL;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.verify.Tamper.Change;

/** Changes of facts and record, and of documents, after which every digest fits again, and nobody has signed. */
final class CarefulTampers {
    private static final String FAILING = TamperCorpus.FAILING;
    private static final String PASSING = TamperCorpus.PASSING;

    private CarefulTampers() {}

    static List<Tamper> all() {
        List<Tamper> all = new ArrayList<>(facts());
        all.addAll(records());
        all.addAll(DocumentTampers.all());
        return all;
    }

    private static List<Tamper> facts() {
        return List.of(
                careful(
                        "fail to pass",
                        f -> f.fact(FAILING, Forger::pass),
                        FAILING + ".json: the evidence shows against SHV-4-05"),
                careful(
                        "fail to inconclusive",
                        f -> f.fact(FAILING, CarefulTampers::inconclusive),
                        FAILING + ".json: the evidence shows against"),
                careful(
                        "fail to not applicable",
                        f -> f.fact(
                                FAILING,
                                fact -> fact.putObject("outcome")
                                        .put("ended", "not-applicable")
                                        .put("reason", "the subject does not claim the role shv-point")),
                        FAILING + ".json: the evidence shows against"),
                careful(
                        "fail to an error of the kit",
                        f -> f.fact(
                                FAILING,
                                fact -> fact.putObject("outcome")
                                        .put("ended", "kit-error")
                                        .put("detail", "broken")),
                        FAILING + ".json: the evidence shows against"),
                careful(
                        "pass to fail",
                        f -> f.fact(PASSING, CarefulTampers::fail),
                        PASSING
                                + ".json: facts.ndjson says that the scenario failed, and the evidence shows nothing wrong"),
                careful(
                        "pass to inconclusive",
                        f -> f.fact(PASSING, CarefulTampers::inconclusive),
                        PASSING + ".json: the evidence shows that the scenario passed"),
                careful(
                        "a finding in other words",
                        f -> f.fact(
                                FAILING,
                                fact -> ((ObjectNode) fact.path("outcome").path("finding"))
                                        .put("actual", "health state compliant, almost")),
                        FAILING + ".json: facts.ndjson says that the scenario failed, and the evidence shows against"),
                careful(
                        "a finding against another requirement",
                        f -> f.fact(
                                FAILING,
                                fact -> ((ObjectNode) fact.path("outcome").path("finding"))
                                        .put("requirement", "SHV-3-01")),
                        FAILING + ".json"),
                careful(
                        "the number of checks",
                        f -> f.fact(PASSING, fact -> fact.put("checks", 9)),
                        PASSING + ".json: 2 checks, and facts.ndjson says 9"),
                careful(
                        "a fact removed",
                        f -> f.lines(FAILING, line -> List.of()),
                        "facts.ndjson has no fact for " + FAILING),
                careful("a scenario removed everywhere", CarefulTampers::removeEverywhere, "run.json, field selected"),
                careful(
                        "a fact twice",
                        f -> f.lines(PASSING, line -> List.of(line, line)),
                        "facts.ndjson has more than one fact for " + PASSING),
                careful(
                        "a fact under another name",
                        f -> f.lines(
                                FAILING, line -> List.of(line.replace("created-24-hours-ago", "created-12-hours-ago"))),
                        "facts.ndjson has no fact for " + FAILING),
                careful(
                        "a sentence of a scenario",
                        f -> f.fact(
                                PASSING,
                                fact -> ((ObjectNode) fact.path("steps").path(0)).put("text", "nothing special")),
                        "what it says of " + PASSING),
                careful(
                        "a sentence left out",
                        f -> f.fact(PASSING, fact -> ((ArrayNode) fact.path("steps")).remove(0)),
                        "what it says of " + PASSING),
                careful(
                        "a passing step that was not reached",
                        f -> f.fact(
                                PASSING,
                                fact -> ((ObjectNode) fact.path("steps").path(0)).put("status", "not-reached")),
                        PASSING + " passed, and not all of its steps are done"),
                careful(
                        "the name of a scenario",
                        f -> f.fact(PASSING, fact -> fact.put("name", "Something else")),
                        "what it says of " + PASSING),
                careful(
                        "a fact without a transcript",
                        f -> f.fact(FAILING, fact -> {
                            Forger.pass(fact);
                            fact.put("transcript", "");
                        }),
                        FAILING + " was judged, and has no transcript"),
                careful(
                        "a fact with the transcript of another scenario",
                        f -> f.fact(FAILING, fact -> {
                            Forger.pass(fact);
                            fact.put("transcript", "evidence/" + PASSING + ".json");
                        }),
                        "what it says of " + FAILING),
                careful(
                        "a transcript outside of the folder",
                        f -> f.fact(FAILING, fact -> fact.put("transcript", "../../x.json")),
                        "what it says of " + FAILING),
                careful(
                        "an unknown member of a fact",
                        f -> f.fact(PASSING, fact -> fact.put("note", 1)),
                        "facts.ndjson, line"),
                careful(
                        "a member of a fact twice",
                        f -> f.lines(FAILING, line -> List.of(line.replace("\"checks\":", "\"checks\":9,\"checks\":"))),
                        "facts.ndjson, line"));
    }

    private static List<Tamper> records() {
        return List.of(
                careful(
                        "a role that was claimed",
                        f -> f.run(run -> roles(run).remove(0)),
                        "run.json, field subject.roles: the subject declared something else"),
                careful(
                        "a role that was claimed, and its scenarios",
                        CarefulTampers::unclaim,
                        "run.json, field subject.roles"),
                careful(
                        "the name of the subject",
                        f -> f.run(run -> ((ObjectNode) run.path("subject")).put("name", "Another product")),
                        "run.json, field subject.name"),
                careful(
                        "the version of the subject",
                        f -> f.run(run -> ((ObjectNode) run.path("subject")).put("version", "99")),
                        "run.json, field subject.version"),
                careful(
                        "whether its clock can be set",
                        f -> f.run(run -> ((ObjectNode) run.path("subject")).put("settableClock", false)),
                        "run.json, field subject.settableClock"),
                careful(
                        "a reading that is not one",
                        f -> f.run(run -> ((ObjectNode) run.path("readings")).put("must-be-after-equal", "whatever")),
                        "run.json, field readings"),
                careful(
                        "what was selected",
                        f -> f.run(run -> run.withArrayProperty("only").add("SHV-6-01")),
                        "run.json, field selected"),
                careful(
                        "everything, as if it had been asked",
                        f -> f.run(run -> run.putArray("only")),
                        "run.json, field selected"),
                careful(
                        "a shard that it was not",
                        f -> f.run(run -> run.put("shard", "1/2")),
                        "run.json, field selected"),
                careful(
                        "an unknown member of the record",
                        f -> f.edit("run.json", text -> text.replaceFirst("\\{", "{ \"note\" : 1,")),
                        "run.json is not as the kit writes it"),
                careful("a run that did not end", f -> f.run(run -> run.remove("duration")), "the run broke off"),
                careful(
                        "another specification",
                        f -> f.run(run -> run.put("specification", "sha256:" + "0".repeat(64))),
                        "rests on another specification"));
    }

    private static Tamper careful(String name, Change change, String... told) {
        return Tamper.of("With new digests and documents: " + name, ALL, change, told);
    }

    private static void inconclusive(ObjectNode fact) {
        fact.putObject("outcome")
                .put("ended", "inconclusive")
                .put("reason", "hang")
                .put("detail", "no answer");
    }

    private static void fail(ObjectNode fact) {
        ObjectNode finding = fact.putObject("outcome").put("ended", "failed").putObject("finding");
        finding.put("requirement", "SHV-3-01").put("expected", "this").put("actual", "that");
        finding.putArray("evidence");
        finding.putArray("again");
        finding.putArray("met");
    }

    private static void removeEverywhere(Forger forger) throws Exception {
        forger.lines(FAILING, line -> List.of());
        Files.delete(forger.at("evidence/" + FAILING + ".json"));
        forger.run(run -> {
            ArrayNode selected = (ArrayNode) run.path("selected");
            for (int i = selected.size() - 1; i >= 0; i--) {
                if (selected.get(i).asText().equals(FAILING)) {
                    selected.remove(i);
                }
            }
        });
    }

    /** Nothing of the System Health Validator point counts any more. */
    private static void unclaim(Forger forger) throws Exception {
        forger.run(run -> {
            for (int i = roles(run).size() - 1; i >= 0; i--) {
                if (roles(run).get(i).asText().equals("shv-point")) {
                    roles(run).remove(i);
                }
            }
        });
        forger.fact(
                FAILING,
                fact -> fact.putObject("outcome")
                        .put("ended", "not-applicable")
                        .put("reason", "the subject does not claim the role shv-point"));
    }

    private static ArrayNode roles(ObjectNode run) {
        return (ArrayNode) run.path("subject").path("roles");
    }
}
