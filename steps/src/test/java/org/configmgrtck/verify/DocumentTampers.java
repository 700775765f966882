package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.MANIFEST;

import java.nio.file.Files;
import java.util.List;
import org.configmgrtck.verify.Tamper.Change;

/** Changes of documents, after which the manifest fits again, and nobody has signed. */
final class DocumentTampers {
    private static final String FAILING = TamperCorpus.FAILING;

    private DocumentTampers() {}

    static List<Tamper> all() {
        return List.of(
                forged(
                        "the verdict in report.json",
                        f -> f.replace("report.json", "NOT_CONFORMANT", "CONFORMANT"),
                        "report.json does not say what follows from the facts"),
                forged(
                        "the verdict of a scenario in report.html",
                        f -> f.edit("report.html", text -> text.replaceFirst("FAIL", "PASS")),
                        "report.html does not say what follows"),
                forged(
                        "a script in report.html",
                        f -> f.edit("report.html", text -> text.replace("</body>", "<script>alert(1)</script></body>")),
                        "report.html does not say what follows"),
                forged(
                        "a failure in junit.xml",
                        f -> f.edit("junit.xml", text -> text.replaceFirst("<failure", "<skipped")),
                        "junit.xml does not say what follows"),
                forged(
                        "the schema",
                        f -> Files.writeString(f.at("report.schema.json"), "{}"),
                        "report.schema.json does not say"),
                forged(
                        "report.html deleted",
                        f -> Files.delete(f.at("report.html")),
                        "report.html does not say what follows"),
                forged(
                        "a result of Allure",
                        f -> f.edit(CarelessTampers.allureResult(f), text -> text.replace("\"failed\"", "\"passed\"")),
                        "shows another verdict than follows from the facts"),
                forged(
                        "fail to pass in the facts only",
                        f -> f.fact(FAILING, Forger::pass),
                        "the evidence shows against SHV-4-05",
                        "report.json does not say"));
    }

    private static Tamper forged(String name, Change change, String... told) {
        return Tamper.of("With new digests: " + name, MANIFEST, change, told);
    }
}
