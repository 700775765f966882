package org.configmgrtck.document.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.document.Style;
import org.configmgrtck.record.RecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Golden: after a change that is meant, run with {@code -Dgolden.write=true} and look at the difference. */
class ChangesTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfChangeIsShown() throws IOException {
        Changes changes = changes("<img src=x> @all #1 | `x` [a](b)");
        assertThat(changes.worse()).isTrue();
        StringWriter text = new StringWriter();
        new ChangeSummary(Style.PLAIN).write(changes, new PrintWriter(text));
        assertThat(text.toString().lines()).allMatch(line -> line.length() <= 80);
        same("compare.txt", text.toString());
        same("compare.md", ChangeMarkdown.of(changes));
    }

    @Test
    void theSameReportTwiceIsNoChange() throws IOException {
        Path one = report("one", "1.0", "sha256:1", "a", "PASS", "FAIL", "NOT_TESTED", "INCONCLUSIVE");
        Changes changes = Changes.between(one, one);
        assertThat(changes.all()).isEmpty();
        assertThat(changes.around()).isEmpty();
        assertThat(changes.worse()).isFalse();
    }

    @Test
    void whatIsBetterIsNotWorse() throws IOException {
        Path old = report("old", "1.0", "sha256:1", "a", "FAIL", "INCONCLUSIVE", "NOT_TESTED", "FAIL");
        Path now = report("now", "1.0", "sha256:1", "a", "PASS", "PASS", "PASS", "INCONCLUSIVE");
        Changes changes = Changes.between(old, now);
        assertThat(changes.worse()).isFalse();
        assertThat(changes.all())
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.NEWLY_UNCLEAR,
                        Change.Kind.MENDED,
                        Change.Kind.NEWLY_CLEAR,
                        Change.Kind.NEWLY_ASKED);
    }

    @Test
    void nothingActsInMarkdown() throws IOException {
        String markdown = ChangeMarkdown.of(changes(
                "<script>alert(1)</script> [x](javascript:alert(1)) @all #1 **b** `c` ~~d~~ | e \\ http://f www.g.example"
                        + " \u202e \u001b[31m"));
        String rows = markdown.substring(markdown.indexOf("Mended"));
        assertThat(rows.replace("<br>", ""))
                .doesNotContain("<", ">", "@", "`", "~", "*", "\\", "](", "://", "www.", "\u202e", "\u001b");
        assertThat(rows.lines().filter(line -> line.startsWith("| ")))
                .allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path good = report("good", "1.0", "sha256:1", "a", "PASS");
        Path bad = Files.createDirectory(folder.resolve("bad"));
        assertThatThrownBy(() -> Changes.between(bad, good))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("report.json is missing");
        Files.writeString(bad.resolve("report.json"), "{}");
        assertThatThrownBy(() -> Changes.between(good, bad))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("report.json has no field subject");
        Files.writeString(bad.resolve("report.json"), "no");
        assertThatThrownBy(() -> Changes.between(good, bad))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("report.json is not JSON");
    }

    private Changes changes(String statement) throws IOException {
        return Changes.between(
                report(
                        "before",
                        "1.0",
                        "sha256:1",
                        statement,
                        "PASS",
                        "PASS",
                        "PASS",
                        "FAIL",
                        "INCONCLUSIVE",
                        "NOT_TESTED",
                        "FAIL"),
                report(
                        "after",
                        "2.0",
                        "sha256:2",
                        statement,
                        "FAIL",
                        "INCONCLUSIVE",
                        "NOT_APPLICABLE",
                        "PASS",
                        "PASS",
                        "PASS",
                        "FAIL"));
    }

    /** A report with a requirement of each of these verdicts, as some version of the kit writes it. */
    private Path report(String name, String kit, String specification, String statement, String... verdicts)
            throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        List<String> requirements = new ArrayList<>();
        List<String> scenarios = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            String id = "REQ-" + (i + 1);
            requirements.add("""
                    {"id": "%s", "level": "MUST", "statement": {"en": "%s"}, "verdict": "%s"}""".formatted(id, statement.replace("\\", "\\\\"), verdicts[i]));
            scenarios.add("""
                    {"id": "%s/a-scenario", "requirements": ["%s"], "verdict": "%s"}""".formatted(id, id, verdicts[i].equals("NOT_TESTED") ? "NOT_APPLICABLE" : verdicts[i]));
        }
        Files.writeString(made.resolve("report.json"), """
                {"kitVersion": "%s", "subject": {"name": "A subject", "version": "%s", "roles": ["shv-point"%s]},
                 "verdict": "NOT_CONFORMANT", "more": {"of": "the same"},
                 "readings": [{"name": "a-reading", "value": "%s"}], "requirements": [%s], "scenarios": [%s]}""".formatted(
                        kit,
                        kit,
                        kit.equals("1.0") ? ", \"site-server\"" : "",
                        kit.equals("1.0") ? "one" : "two",
                        String.join(", ", requirements).replace("\u001b", "\\u001b"),
                        String.join(", ", scenarios)));
        Files.writeString(made.resolve("run.json"), "{\"specification\": \"" + specification + "\"}");
        return made;
    }

    private static void same(String name, String actual) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
