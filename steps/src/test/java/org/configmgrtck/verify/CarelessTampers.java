package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.NOTHING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.configmgrtck.verify.Tamper.Change;

/** Changes in a signed folder that leave the manifest as it was, or the signature. */
final class CarelessTampers {
    private static final String FAILING = TamperCorpus.FAILING;
    private static final String EVIDENCE = "evidence/" + FAILING + ".json";

    private CarelessTampers() {}

    static List<Tamper> all() {
        List<Tamper> all = new ArrayList<>(documents());
        all.addAll(evidence());
        all.addAll(manifests());
        all.addAll(SignedTampers.all());
        return all;
    }

    private static List<Tamper> documents() {
        return List.of(
                careless(
                        "the verdict in report.json",
                        f -> f.replace("report.json", "NOT_CONFORMANT", "CONFORMANT"),
                        "report.json"),
                careless(
                        "the verdict in report.html",
                        f -> f.edit("report.html", text -> text.replaceFirst("FAIL", "PASS")),
                        "report.html"),
                careless(
                        "a failure in junit.xml",
                        f -> f.edit("junit.xml", text -> text.replaceFirst("<failure", "<skipped")),
                        "junit.xml"),
                careless(
                        "the schema deleted",
                        f -> Files.delete(f.at("report.schema.json")),
                        "report.schema.json is missing"),
                careless(
                        "a document added",
                        f -> Files.writeString(f.at("summary.html"), "PASS"),
                        "summary.html is not in manifest.json"),
                careless("a fact from fail to pass", f -> f.fact(FAILING, Forger::pass), "facts.ndjson"),
                careless(
                        "facts truncated",
                        f -> f.edit("facts.ndjson", text -> text.substring(0, text.length() - 40)),
                        "facts.ndjson, line"),
                careless("a line of facts deleted", f -> f.lines(FAILING, line -> List.of()), "facts.ndjson"),
                careless(
                        "facts in another order",
                        f -> f.edit("facts.ndjson", CarelessTampers::reversed),
                        "facts.ndjson is not what manifest.json has the digest of"),
                careless(
                        "a fact twice",
                        f -> f.lines(FAILING, line -> List.of(line, line)),
                        "facts.ndjson has more than one fact for " + FAILING),
                careless("facts deleted", f -> Files.delete(f.at("facts.ndjson")), "facts.ndjson"),
                careless(
                        "something after the facts",
                        f -> f.edit("facts.ndjson", text -> text + "\n"),
                        "facts.ndjson, line"),
                careless(
                        "a byte order mark before run.json",
                        f -> f.edit("run.json", text -> "\uFEFF" + text),
                        "run.json"),
                careless(
                        "a member twice in run.json",
                        f -> f.edit(
                                "run.json", text -> text.replaceFirst("\\{", "{\"clock\" : \"2001-01-01T00:00:00Z\",")),
                        "run.json is not as the kit writes it"),
                careless("run.json deleted", f -> Files.delete(f.at("run.json")), "run.json"),
                careless(
                        "a result of Allure from failed to passed",
                        f -> f.edit(allureResult(f), text -> text.replace("\"failed\"", "\"passed\"")),
                        "allure-results/"),
                careless(
                        "a result of Allure deleted",
                        f -> Files.delete(f.at(allureResult(f))),
                        "-result.json is missing"));
    }

    private static List<Tamper> evidence() {
        return List.of(
                careless("an answer in a transcript", f -> f.replace(EVIDENCE, "non-compliant", "compliant"), EVIDENCE),
                careless("a transcript deleted", f -> Files.delete(f.at(EVIDENCE)), EVIDENCE + " is missing"),
                careless(
                        "a transcript added",
                        f -> Files.writeString(f.at("evidence/SHV-3-01/new.json"), "[]"),
                        "evidence/SHV-3-01/new.json is not in manifest.json"),
                careless(
                        "a transcript renamed",
                        f -> Files.move(f.at(EVIDENCE), f.at("evidence/other.json")),
                        EVIDENCE + " is missing",
                        "evidence/other.json is not in"),
                careless(
                        "two transcripts swapped",
                        f -> f.swap(EVIDENCE, "evidence/" + TamperCorpus.PASSING + ".json"),
                        EVIDENCE,
                        TamperCorpus.PASSING),
                careless(
                        "a transcript emptied", f -> Files.writeString(f.at(EVIDENCE), ""), EVIDENCE + " has 0 octets"),
                careless(
                        "the declaration",
                        f -> f.replace("evidence/declaration.json", "shv-point", "shv-pint"),
                        "evidence/declaration.json"),
                careless(
                        "a transcript behind a symbolic link", CarelessTampers::link, EVIDENCE + " is a symbolic link"),
                careless(
                        "a name in another case",
                        f -> Files.copy(f.at("report.json"), f.at("Report.json")),
                        "differ in upper and lower case only"),
                careless(
                        "a folder in place of a file",
                        f -> {
                            Files.delete(f.at(EVIDENCE));
                            Files.createDirectory(f.at(EVIDENCE));
                        },
                        EVIDENCE + " is missing"));
    }

    private static List<Tamper> manifests() {
        return List.of(
                careless(
                        "a line of the manifest deleted",
                        f -> f.edit(
                                "manifest.json",
                                text -> text.replaceFirst("\\{ \"path\" : \"junit.xml\"[^}]+},\\s+", "")),
                        "junit.xml is not in manifest.json",
                        "manifest.p7s"),
                careless(
                        "a digest in the manifest",
                        f -> f.edit(
                                "manifest.json",
                                text -> text.replaceFirst(
                                        "(\"run.json\".{5,40}\"sha256\" : \")........", "$100000000")),
                        "field root",
                        "run.json is not what"),
                careless(
                        "a line of the manifest twice",
                        f -> f.edit(
                                "manifest.json",
                                text -> text.replaceFirst("(\\{ \"path\" : \"junit.xml\"[^}]+},\\s+)", "$1$1")),
                        "lists junit.xml twice"),
                careless(
                        "a byte order mark before the manifest",
                        f -> f.edit("manifest.json", text -> "\uFEFF" + text),
                        "manifest.json, line 1"),
                careless(
                        "something after the manifest",
                        f -> f.edit("manifest.json", text -> text + " "),
                        "manifest.json is not as the kit writes it"),
                careless(
                        "a member twice in the manifest",
                        f -> f.edit(
                                "manifest.json", text -> text.replaceFirst("(\"kitVersion\" : \")", "$19\",\n  $1")),
                        "manifest.json is not as the kit writes it"),
                careless(
                        "an unknown member in the manifest",
                        f -> f.edit("manifest.json", text -> text.replaceFirst("\\{", "{ \"note\" : 1,")),
                        "manifest.json, line"),
                careless("the manifest deleted", f -> Files.delete(f.at("manifest.json")), "manifest.json is missing"),
                careless(
                        "the manifest truncated",
                        f -> f.edit("manifest.json", text -> text.substring(0, 900)),
                        "manifest.json, line"),
                careless(
                        "another format of the manifest",
                        f -> f.replace("manifest.json", "\"format\" : \"1.0\"", "\"format\" : \"2.0\""),
                        "field format"),
                careless(
                        "an empty manifest",
                        f -> Files.writeString(f.at("manifest.json"), "{}"),
                        "manifest.json, line"));
    }

    private static Tamper careless(String name, Change change, String... told) {
        return Tamper.of("Careless: " + name, NOTHING, change, told);
    }

    private static void link(Forger forger) throws Exception {
        Path target = Files.move(
                forger.at(EVIDENCE), forger.at("../linked-" + forger.at("").getFileName() + ".json"));
        Files.createSymbolicLink(forger.at(EVIDENCE), target);
    }

    private static final Pattern FAILED = Pattern.compile("\"status\"\\s*:\\s*\"failed\"");

    /** The result of what failed. */
    static String allureResult(Forger forger) throws Exception {
        try (var files = Files.list(forger.at("allure-results"))) {
            for (Path file : files.filter(one -> one.toString().endsWith("-result.json"))
                    .sorted()
                    .toList()) {
                if (FAILED.matcher(Files.readString(file)).find()) {
                    return "allure-results/" + file.getFileName();
                }
            }
        }
        throw new AssertionError("Nothing failed");
    }

    private static String reversed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines);
        return String.join("\n", lines) + "\n";
    }
}
