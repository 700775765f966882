package org.configmgrtck.document;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.text.Visible;

/** {@code self-test.html}: one file for people, which needs no script and no network. */
final class SelfTestPage {
    private final SelfTest test;
    private final Matrix matrix;
    private final MatrixPicture picture;

    SelfTestPage(SelfTest test, Matrix matrix, MatrixPicture picture) {
        this.test = test;
        this.matrix = matrix;
        this.picture = picture;
    }

    /** A misbehaviour that is not just as it should be. */
    record Wrong(String name, String breaks, String sentence, String result, List<String> details, String again) {}

    /** A line of the table of requirements. */
    record Row(String requirement, String statement, String caught, String misbehaviours, int scenarios, boolean gap) {}

    /** A line of the table of misbehaviours. */
    record Tried(
            String name, String breaks, String sentence, String result, String style, int scenarios, int against) {}

    String html() throws IOException {
        String css = Resources.text("base.css") + Resources.text("matrix.css") + Resources.text("self-test.css");
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(Resources.text(name + ".mustache")))
                .compile(Resources.text("self-test.mustache"))
                .execute(Map.ofEntries(
                        Map.entry("css", css),
                        Map.entry("cssHash", "sha256-" + Resources.hash(css)),
                        Map.entry("verdict", test.verdict()),
                        Map.entry("style", style()),
                        Map.entry("exitCode", test.exitCode().code()),
                        Map.entry("totals", SelfTestSummary.totals(test)),
                        Map.entry("asked", test.asked()),
                        Map.entry("because", test.because()),
                        Map.entry("about", about()),
                        Map.entry("picture", picture),
                        Map.entry(
                                "wrong",
                                test.wrong().stream().map(SelfTestPage::wrong).toList()),
                        Map.entry(
                                "rows",
                                matrix.rows().stream().map(SelfTestPage::row).toList()),
                        Map.entry(
                                "tried",
                                matrix.columns().stream()
                                        .map(SelfTestPage::tried)
                                        .toList())));
    }

    private String style() {
        return switch (test.exitCode()) {
            case CONFORMANT -> "conformant";
            case NOT_DECIDED -> "partial";
            case KIT_FAILED -> "kit-failed";
            default -> "not-conformant";
        };
    }

    private List<String> about() {
        return List.of(
                "configmgr-tck " + test.kitVersion(),
                "begun " + test.started(),
                "took " + test.duration().toSeconds() + " s");
    }

    private static Wrong wrong(Trial trial) {
        return new Wrong(
                trial.misbehaviour().name(),
                breaks(trial),
                Visible.line(trial.misbehaviour().sentence()),
                trial.result().words(),
                Stream.of(
                                trial.failed().stream()
                                        .filter(id ->
                                                !trial.misbehaviour().breaks().contains(id))
                                        .map(id -> "Failed: " + id + ", in "
                                                + String.join(", ", trial.scenariosAgainst(id))),
                                trial.inconclusive().stream()
                                        .map(one -> "Inconclusive: " + one.scenario() + " (" + one.reason() + ")"),
                                trial.kitErrors().stream()
                                        .map(one -> "Kit error: " + one.scenario() + " (" + one.reason() + ")"))
                        .flatMap(lines -> lines)
                        .map(line -> Visible.cut(Visible.line(line), 600))
                        .toList(),
                "./tck run --misbehave " + trial.misbehaviour().name());
    }

    private static Row row(Matrix.Row row) {
        return new Row(
                row.requirement(),
                row.statement(),
                row.caught().size() + " of " + row.own().size(),
                String.join(", ", row.own()),
                row.scenarios().size(),
                row.own().isEmpty());
    }

    private static Tried tried(Trial trial) {
        return new Tried(
                trial.misbehaviour().name(),
                breaks(trial),
                Visible.line(trial.misbehaviour().sentence()),
                trial.result().words(),
                trial.result().isRight() ? "pass" : "fail",
                trial.scenarios(),
                trial.misbehaviour()
                        .own()
                        .map(id -> trial.scenariosAgainst(id).size())
                        .orElse(0));
    }

    private static String breaks(Trial trial) {
        return trial.misbehaviour().breaks().isEmpty()
                ? "nothing"
                : String.join(", ", trial.misbehaviour().breaks());
    }
}
