package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.ALL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.configmgrtck.verify.Tamper.Change;

/** Changes of transcripts, after which every digest fits again, and nobody has signed. */
final class EvidenceTampers {
    private static final String FAILING = TamperCorpusTest.FAILING;
    private static final String PASSING = TamperCorpusTest.PASSING;
    static final String POLICY = "CERT-ROOT-03/the-true-site-is-followed-again-after-the-attack";
    static final String AGENT = "REM-5-01/no-distribution-point-has-one-of-them";
    static final String ACCESS =
            "NPS-ACCESS-01/a-client-in-the-category-client-component-that-is-configured-as-non-comp-1abbc874";
    static final String SIGNED = "CERT-SIGN-01/2-policies-of-a-site-whose-signing-certificate-has-ec-keys";
    static final String PRESENTED = "REM-5-01/all-of-kb1-can-be-installed";
    static final String PUBLISHED = "REF-PUBLISH-01/a-nap-policy-is-created";

    private EvidenceTampers() {}

    static List<Tamper> all() {
        return List.of(
                evidence(
                        "an answer no longer shows what passes",
                        f -> f.transcript(PASSING, t -> body(t, 4, "\"compliant\"", "\"non-compliant\"")),
                        PASSING + ".json, check 1 (OutcomeCheck.is): its input 2 is not what the exchanges show"),
                evidence(
                        "an answer no longer shows what fails",
                        f -> f.transcript(FAILING, t -> body(t, 4, "\"non-compliant\"", "\"compliant\"")),
                        FAILING + ".json, check 1 (OutcomeCheck.is): its input 2"),
                evidence(
                        "fail to pass, with the answer",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, t -> body(t, 4, "\"non-compliant\"", "\"compliant\""));
                        },
                        FAILING + ".json"),
                evidence(
                        "fail to pass, with what the check found",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, EvidenceTampers::foundNothing);
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
                        "it has 2 inputs; expected 3"),
                evidence(
                        "the policies that are in force",
                        f -> f.transcript(POLICY, t -> body(t, lastNumber(t, "applied-policies"), "3.00", "1.00")),
                        POLICY + ".json, check 1 (PolicyCheck.inForce): its input 2"),
                evidence(
                        "the registry",
                        f -> f.transcript(
                                POLICY, t -> body(t, lastNumber(t, "client/registry"), "\"data\":\"", "\"data\":\"00")),
                        POLICY + ".json, check 2 (AcceptedRootCheck.unchanged): its input 2"),
                evidence(
                        "a decision on access",
                        f -> f.transcript(ACCESS, t -> body(t, 3, "restricted", "full")),
                        ACCESS + ".json, check 1 (AccessCheck.is): its input 3"),
                evidence(
                        "a statement that was presented",
                        f -> f.transcript(
                                PRESENTED,
                                t -> request(
                                        t,
                                        lastNumber(t, "/statements-of-health"),
                                        "\"compliant\"",
                                        "\"non-compliant\"")),
                        PRESENTED + ".json, check"),
                evidence(
                        "a download that was asked for",
                        f -> f.transcript(AGENT, t -> {
                            for (int i = 8; i <= 12; i++) {
                                exchange(t, i).put("peer", "SUBJECT");
                            }
                        }),
                        AGENT + ".json, check 1 (DownloadCheck.askedForUpdates): made again"),
                evidence(
                        "a policy that was signed",
                        f -> f.transcript(
                                SIGNED,
                                t -> request(
                                        t,
                                        lastNumber(t, "/assignments"),
                                        "00002\" PolicyVersion",
                                        "00003\" PolicyVersion")),
                        SIGNED + ".json, check 1 (SignedAssignmentsCheck.complete): made again it finds"),
                evidence(
                        "a signature",
                        f -> f.transcript(
                                SIGNED,
                                t -> request(
                                        t, lastNumber(t, "/assignments"), "<SignatureValue>", "<SignatureValue>00")),
                        SIGNED + ".json, check 2 (SignedAssignmentsCheck.signedWith): made again it finds"),
                evidence(
                        "the certificate that signed",
                        f -> f.transcript(SIGNED, t -> request(t, 3, "\"certificate\":\"MII", "\"certificate\":\"MIJ")),
                        SIGNED + ".json, check 2 (SignedAssignmentsCheck.signedWith): its input 1"),
                evidence(
                        "what was written to a directory",
                        f -> f.transcript(PUBLISHED, t -> {
                            ObjectNode write = exchange(t, 4);
                            write.put("request", write.path("request").asText().replace(".{", "D.{"));
                            summary(t, 4, ".{", "D.{");
                        }),
                        PUBLISHED + ".json, check 1 (PublicationCheck.published): its input 2"),
                evidence(
                        "something that no contract describes, hidden",
                        f -> f.transcript(PASSING, t -> {
                            exchange(t, 2).put("peer", "SITE_SERVER");
                        }),
                        PASSING + ".json: the evidence shows against SHV-"),
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
                evidence("two transcripts swapped", EvidenceTampers::swap, PASSING + ".json", FAILING + ".json"),
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

    private static Tamper evidence(String name, Change change, String... told) {
        return Tamper.of("In the evidence, with new digests: " + name, ALL, change, told);
    }

    private static ObjectNode exchange(ArrayNode lines, int number) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("exchange"))
                .filter(exchange -> exchange.path("number").asInt() == number)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int lastNumber(ArrayNode lines, String urlEnd) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("exchange"))
                .filter(exchange -> exchange.path("url").asText().endsWith(urlEnd))
                .mapToInt(exchange -> exchange.path("number").asInt())
                .max()
                .orElseThrow();
    }

    private static ObjectNode check(ArrayNode lines, int index) {
        return (ObjectNode) StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.has("check"))
                .toList()
                .get(index);
    }

    private static ArrayNode inputs(ArrayNode lines, int index) {
        return (ArrayNode) check(lines, index).path("inputs");
    }

    private static ObjectNode input(ArrayNode lines, int index, int place) {
        return (ObjectNode) inputs(lines, index).get(place);
    }

    private static void foundNothing(ArrayNode lines) {
        ObjectNode check = check(lines, 0);
        check.putNull("found");
        check.put("summary", check.path("check").asText() + " found nothing wrong");
        lines.addObject().put("summary", "The whole was looked through").put("upTo", 4);
    }

    private static void body(ArrayNode lines, int number, String from, String to) {
        replace(exchange(lines, number), "responseBody", from, to);
    }

    private static void request(ArrayNode lines, int number, String from, String to) {
        replace(exchange(lines, number), "requestBody", from, to);
    }

    private static void summary(ArrayNode lines, int number, String from, String to) {
        replace((ObjectNode) lines.get(number - 1), "summary", from, to);
    }

    private static void replace(ObjectNode node, String member, String from, String to) {
        String before = node.path(member).asText();
        if (!before.contains(from)) {
            throw new AssertionError(member + " has no " + from + ": " + before);
        }
        node.put(member, before.replace(from, to));
    }

    private static void remove(ArrayNode lines, JsonNode line) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) == line) {
                lines.remove(i);
            }
        }
    }

    private static void swap(Forger forger) throws Exception {
        Path one = forger.at("evidence/" + FAILING + ".json");
        Path other = forger.at("evidence/" + PASSING + ".json");
        byte[] octets = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, octets);
    }
}
