package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.ALL_BUT_SIGNATURE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.configmgrtck.verify.Tamper.Change;

/** Changes in a signed folder after which all but the signature is made to fit. */
final class SignedTampers {
    private static final String FAILING = TamperCorpus.FAILING;

    private SignedTampers() {}

    static List<Tamper> all() {
        return List.of(
                keeping(
                        "a waiver that was not there",
                        f -> f.run(run -> run.withArrayProperty("waivers")
                                .addObject()
                                .put("scope", "scenario")
                                .put("id", FAILING)
                                .put("reason", "none")
                                .put("issue", "https://t.example/1")
                                .put("expires", "2099-01-01")
                                .put("place", "w.yaml, line 2"))),
                keeping("the day of the run", f -> f.run(run -> run.put("started", "2020-01-01T00:00:00Z"))),
                keeping("how long the run took", f -> f.run(run -> run.put("duration", "PT1S"))),
                keeping(
                        "the address of the target",
                        f -> f.run(run -> ((ObjectNode) run.path("subject")).put("target", "http://other.example"))),
                keeping(
                        "an option of the run",
                        f -> f.run(run -> run.withArrayProperty("options").add("--skip-doctor"))),
                keeping("the version of the kit", f -> f.run(run -> run.put("kitVersion", "9.9"))),
                keeping("the clock of the scenarios", f -> f.run(run -> run.put("clock", "2032-01-01T00:00:00Z"))),
                keeping("a fact from fail to pass, and nothing else", f -> f.fact(FAILING, Forger::pass)),
                keeping("how long a scenario took", f -> f.fact(FAILING, fact -> fact.put("duration", "PT9S"))));
    }

    private static Tamper keeping(String name, Change change) {
        return Tamper.of(
                "Under an old signature: " + name,
                ALL_BUT_SIGNATURE,
                change,
                "manifest.p7s: it is not a signature of this manifest.json");
    }
}
