package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.cli.Said.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.cli.Said;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.plan.SpecifiedBasis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run that is split and merged says, letter by letter, what the whole run says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShardsTest {
    /** The documents, and all of what differs between two runs of the same: when they began, how long things took, and digests. */
    private static final Map<String, List<String>> TIMES = Map.ofEntries(
            Map.entry("report.json", List.of("\"started\" : \"[^\"]+\"", "\"durationMillis\" : [0-9]+")),
            Map.entry("junit.xml", List.of("time=\"[0-9.]+\"", "timestamp=\"[^\"]+\"")),
            Map.entry(
                    "report.html",
                    List.of(
                            "<dt>Started</dt><dd>[^<]+</dd>",
                            "<dt>Duration</dt><dd>[0-9.]+ s</dd>",
                            "<code>(?:[0-9a-f]{64}|[0-9a-f]{16}…)</code>")),
            Map.entry(
                    "report.ja.html",
                    List.of(
                            "<dt>開始</dt><dd>[^<]+</dd>",
                            "<dt>所要時間</dt><dd>[0-9.]+ s</dd>",
                            "<code>(?:[0-9a-f]{64}|[0-9a-f]{16}…)</code>")),
            Map.entry("run.json", List.of("\"started\" : \"[^\"]+\"", "\"duration\" : \"[^\"]+\"")),
            Map.entry("report.schema.json", List.of()),
            Map.entry("report.sarif", List.of("\"(start|end)TimeUtc\" : \"[^\"]+\"")),
            Map.entry("earl.jsonld", List.of("\"date\" : \"[^\"]+\"")),
            Map.entry("coverage.csv", List.of()),
            Map.entry("messages.ndjson", List.of("\"timestamp\":\\{[^}]*}")),
            Map.entry("open-test-report.xml", List.of("(start|time|duration)=\"[^\"]+\"")),
            Map.entry("summary.md", List.of("begun [^ ]+[.]")),
            Map.entry("badge.svg", List.of()),
            Map.entry("badge.json", List.of()));

    @TempDir
    static Path folder;

    private BundledReference reference;

    @BeforeAll
    void runWholeAndInShards() throws IOException {
        reference = BundledReference.start(Optional.of("equal-age-is-too-old"));
        assertThat(run("whole").exitCode()).isEqualTo(1);
        for (int index = 1; index <= 3; index++) {
            assertThat(run("shard-" + index, "--shard", index + "/3").exitCode())
                    .isIn(1, 2);
        }
    }

    @AfterAll
    void stop() {
        reference.close();
    }

    @Test
    void theMergedReportIsThatOfTheWholeRun() throws IOException {
        Said merged = tck("merge", at("shard-3"), at("shard-1"), at("shard-2"), "--report", at("merged"));

        assertThat(merged.exitCode()).as(merged.err()).isEqualTo(1);
        assertThat(merged.out()).contains("Merged:  3 shards", "Verdict: NOT CONFORMANT (exit code 1)");
        for (String document : TIMES.keySet()) {
            assertThat(timeless("merged", document)).as(document).isEqualTo(timeless("whole", document));
        }
        assertThat(names("merged").keySet())
                .filteredOn(name -> !name.startsWith("allure-results/"))
                .containsExactlyInAnyOrderElementsOf(expectedNames());
        assertThat(names("merged").keySet())
                .filteredOn(name -> name.endsWith("-result.json"))
                .hasSize(scenarios("whole"));
        assertThat(Files.readAllLines(folder.resolve("merged/facts.ndjson"))).hasSize(scenarios("whole"));
    }

    @Test
    void aShardAsksItsPartAndSaysSo() throws IOException {
        Said second = run("again", "--shard", "2/3");
        assertThat(second.out()).containsPattern("Run: +[0-9]+ of [0-9]+ scenarios, shard 2 of 3");
        assertThat(Files.readString(folder.resolve("again/report.json")))
                .contains("\"shard\" : \"2/3\"")
                .doesNotContain("--shard");
        assertThat(scenarios("again")).isEqualTo(scenarios("shard-2"));
        assertThat(scenarios("shard-1") + scenarios("shard-2") + scenarios("shard-3"))
                .isEqualTo(scenarios("whole"));
    }

    @Test
    void everyDocumentFollowsFromRecordFactsAndEvidenceAlone() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        for (String kept : List.of("run.json", "facts.ndjson")) {
            Files.copy(folder.resolve("whole").resolve(kept), bare.resolve(kept));
        }
        copy(folder.resolve("whole/evidence"), bare.resolve("evidence"));
        ReportFolder.standard(bare)
                .write(RecordedReport.from(bare, SpecifiedBasis.load().basis()));
        for (String document : TIMES.keySet()) {
            assertThat(bare.resolve(document))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(document));
        }
    }

    @Test
    void aMissingShardLeavesNothingBehind() throws IOException {
        refused("The shard 2/3 is missing", at("shard-3"), at("shard-1"), "--report", at("missing"));
    }

    @Test
    void aFolderThatIsNoReportLeavesNothingBehind() throws IOException {
        refused("is no report folder", at("shard-1"), folder.toString(), "--report", at("missing"));
    }

    @Test
    void aShardWhoseFactsAreTornLeavesNothingBehind() throws IOException {
        Path torn = Files.createDirectory(folder.resolve("torn"));
        Files.copy(folder.resolve("shard-2/run.json"), torn.resolve("run.json"));
        String facts = Files.readString(folder.resolve("shard-2/facts.ndjson"));
        Files.writeString(torn.resolve("facts.ndjson"), facts.substring(0, facts.length() - 9));
        refused("torn: facts.ndjson, line", at("shard-1"), at("torn"), at("shard-3"), "--report", at("missing"));

        Files.writeString(torn.resolve("facts.ndjson"), facts.substring(0, facts.indexOf('\n') + 1));
        refused("torn: facts.ndjson lacks", at("shard-1"), at("torn"), at("shard-3"), "--report", at("missing"));
    }

    @Test
    void aShardThatBrokeOffLeavesNothingBehind() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.copy(folder.resolve("shard-2/facts.ndjson"), broken.resolve("facts.ndjson"));
        String record = Files.readString(folder.resolve("shard-2/run.json"));
        Files.writeString(broken.resolve("run.json"), record.replaceFirst(" *\"duration\" : [^\n]+\n", ""));
        refused("broken: the run broke off", at("shard-1"), at("broken"), at("shard-3"), "--report", at("missing"));
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        Map<String, Long> before = names("whole");
        Said said = tck("merge", at("shard-1"), at("shard-2"), at("shard-3"), "--report", at("whole"));
        assertThat(said.exitCode()).isEqualTo(64);
        assertThat(said.err()).contains("is there already. Name a new or an empty folder.");
        assertThat(names("whole")).isEqualTo(before);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Of what belongs to no scenario there is one for each shard. */
    private List<String> expectedNames() throws IOException {
        List<String> expected = new ArrayList<>(names("whole").keySet());
        expected.removeIf(name -> name.startsWith("allure-results/"));
        expected.addAll(List.of("evidence/shard-2-declaration.json", "evidence/shard-3-declaration.json"));
        return expected;
    }

    private void refused(String words, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("merge"));
        all.addAll(List.of(args));
        Said said = tck(all.toArray(String[]::new));
        assertThat(said.exitCode()).isEqualTo(64);
        assertThat(said.err()).startsWith("tck: ").contains(words);
        assertThat(folder.resolve("missing")).doesNotExist();
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private Said run(String name, String... options) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--target",
                reference.address().toString(),
                "--only",
                "SHV-3-*",
                "--only",
                "SHV-4-05",
                "--seed",
                "20310405",
                "--report",
                at(name)));
        args.addAll(List.of(options));
        return tck(args.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String timeless(String name, String document) throws IOException {
        String text = Files.readString(folder.resolve(name).resolve(document));
        for (String time : TIMES.get(document)) {
            assertThat(text).containsPattern(time);
            text = text.replaceAll(time, "…");
        }
        return text;
    }

    private int scenarios(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name).resolve("facts.ndjson")).size();
    }

    /** Every file by its name, with its size. */
    private Map<String, Long> names(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, Long> names = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.put(root.relativize(file).toString().replace('\\', '/'), size(file)));
        }
        return names;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
