package org.configmgrtck.verify;

import static org.configmgrtck.verify.EvidenceTampers.evidence;
import static org.configmgrtck.verify.TranscriptEdits.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.List;

/** Changes of the lines and files that transcripts are made of. */
final class TranscriptTampers {
    private static final String FAILING = TamperCorpus.FAILING;
    private static final String PASSING = TamperCorpus.PASSING;

    private TranscriptTampers() {}

    static List<Tamper> all() {
        return List.of(
                evidence(
                        "an exchange left out",
                        f -> f.transcript(PASSING, t -> t.remove(1)),
                        "so that one is missing, or there twice"),
                evidence(
                        "an exchange twice",
                        f -> f.transcript(PASSING, t -> t.insert(1, t.get(1).deepCopy())),
                        "so that one is missing, or there twice"),
                evidence(
                        "two exchanges swapped",
                        f -> f.transcript(PASSING, t -> t.insert(1, t.remove(2))),
                        "so that one is missing, or there twice"),
                evidence(
                        "a summary",
                        f -> f.transcript(PASSING, t -> ((ObjectNode) t.get(3)).put("summary", "nothing")),
                        PASSING + ".json, entry 4: its summary is not that of its exchange"),
                evidence(
                        "when an exchange was made",
                        f -> f.transcript(PASSING, t -> ((ObjectNode) t.get(3)).put("wallClock", "yesterday")),
                        PASSING + ".json, entry 4: it does not say when its exchange was made"),
                evidence(
                        "how long an exchange took",
                        f -> f.transcript(PASSING, t -> ((ObjectNode) t.get(3)).put("tookMillis", -1)),
                        PASSING + ".json, entry 4: it does not say when its exchange was made"),
                evidence(
                        "the time of an exchange left out",
                        f -> f.transcript(PASSING, t -> ((ObjectNode) t.get(3)).remove("wallClock")),
                        PASSING + ".json, entry 4: it is no line of a transcript"),
                evidence(
                        "the summary of a check",
                        f -> f.transcript(
                                FAILING, t -> check(t, 0).put("summary", "OutcomeCheck.is found nothing wrong")),
                        "its summary is not what was found"),
                evidence(
                        "a look at the whole left out",
                        f -> f.transcript(PASSING, t -> t.remove(t.size() - 1)),
                        PASSING + ".json: facts.ndjson says that the scenario passed"),
                evidence(
                        "a line of another kind",
                        f -> f.transcript(PASSING, t -> t.addObject().put("note", "believe me")),
                        "it is no line of a transcript"),
                evidence(
                        "no list",
                        f -> Files.writeString(f.at("evidence/" + PASSING + ".json"), "{}"),
                        PASSING + ".json is no transcript"),
                evidence(
                        "no JSON",
                        f -> f.edit("evidence/" + PASSING + ".json", text -> text + "]"),
                        PASSING + ".json, line"),
                evidence(
                        "a member twice",
                        f -> f.edit(
                                "evidence/" + PASSING + ".json",
                                text -> text.replaceFirst("\"status\" : ", "\"status\" : 500, \"status\" : ")),
                        PASSING + ".json, line"),
                evidence(
                        "two transcripts swapped",
                        f -> f.swap("evidence/" + FAILING + ".json", "evidence/" + PASSING + ".json"),
                        PASSING + ".json",
                        FAILING + ".json"),
                evidence(
                        "a transcript deleted",
                        f -> Files.delete(f.at("evidence/" + PASSING + ".json")),
                        PASSING + ".json is missing"),
                evidence(
                        "a transcript that no fact names",
                        f -> Files.copy(f.at("evidence/" + PASSING + ".json"), f.at("evidence/SHV-3-01/another.json")),
                        "SHV-3-01/another.json is evidence of nothing"),
                evidence(
                        "the declaration",
                        f -> f.replace("evidence/declaration.json", "shv-point", "health-agent"),
                        "run.json, field subject.roles"),
                evidence(
                        "the declaration deleted",
                        f -> Files.delete(f.at("evidence/declaration.json")),
                        "evidence/declaration.json is missing"));
    }
}
