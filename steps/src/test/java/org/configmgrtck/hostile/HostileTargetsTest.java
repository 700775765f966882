package org.configmgrtck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.house.Exhaustive;
import org.configmgrtck.leftover.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a target does makes the kit hang, crash, lie, or lose the results of other scenarios. */
@Exhaustive
class HostileTargetsTest {
    /** Far more than any needs; a run that hangs takes longer. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    static List<Row> table() {
        return Row.table();
    }

    @Test
    void everyTargetHasOneRow() {
        assertThat(table()).extracting(Row::target).doesNotHaveDuplicates();
        assertThat(table())
                .extracting(Row::target)
                .hasSameElementsAs(HostileTargets.fresh().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void isWithstood(Row row) throws Exception {
        Leftovers leftovers = Leftovers.from("HTTP-Dispatcher", "configmgr-reference", "pool-");
        try (BundledReference reference = BundledReference.start(Optional.empty());
                Target target = new Target(HostileTargets.fresh().get(row.target()), reference.address())) {
            Outcome outcome = Outcome.of(target, row.arguments(), folder);

            assertThat(outcome.took()).isLessThan(LONGEST);
            assertThat(verdicts(outcome)).as(outcome.console()).isEqualTo(expected(row, outcome));
            row.exactly()
                    .forEach((verdict, count) ->
                            assertThat(many(verdict, outcome)).as(verdict).isEqualTo(count));
            assertThat(outcome.exitCode()).as(outcome.console()).isIn(row.exit());
            assertThat(outcome.console()).contains(row.says());
            assertThat(target.complaints()).isEmpty();
            assertDocumentsAreSound(outcome);
        }
        assertThat(leftovers.found()).isEmpty();
    }

    private static long many(String verdict, Outcome outcome) {
        try {
            return verdicts(outcome).values().stream().filter(verdict::equals).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> verdicts(Outcome outcome) throws IOException {
        return outcome.hasReport() ? outcome.verdicts() : Map.of();
    }

    /** A verdict without a reason code stands for any. */
    private static Map<String, String> expected(Row row, Outcome outcome) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        verdicts(outcome).forEach((scenario, seen) -> {
            String wanted = row.expected(scenario);
            boolean fits = Stream.of(wanted.split(" [|] ")).anyMatch(one -> (seen + " ").startsWith(one + " "));
            expected.put(scenario, fits ? seen : wanted);
        });
        assertThat(!row.isAsked() || outcome.hasReport()).as(outcome.console()).isTrue();
        return expected;
    }

    private static void assertDocumentsAreSound(Outcome outcome) throws Exception {
        assertThat(outcome.console()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
        try (Stream<Path> files = Files.list(outcome.folder())) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains("unfinished"));
        }
        if (!outcome.hasReport()) {
            return;
        }
        assertThat(outcome.facts()).isEqualTo(outcome.verdicts().size());
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.text("junit.xml").getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome.text("report.html"))
                .doesNotContain("<script>alert", "<img")
                .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
    }
}
