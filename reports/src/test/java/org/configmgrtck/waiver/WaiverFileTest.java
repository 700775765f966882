package org.configmgrtck.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaiverFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Plan PLAN =
            Plan.whole(List.of(Small.planned("one", "TRUST-01"), Small.planned("two", "TRUST-01", "ROOT-04")));
    private static final String REST =
            "\n    reason: Known since the pilot\n    issue: https://tracker.example/7\n" + "    expires: 2026-11-22\n";

    @TempDir
    Path folder;

    @Test
    void waiversAreReadWithTheirPlaces() throws IOException {
        Path file = file("# ours\nwaivers:\n  - requirement: TRUST-01" + REST + "\n  - scenario: 'TRUST-01/two'\n"
                + "    expires: \"2027-03-31\"\n    reason: 既知の不具合のため待つ\n    issue: http://tracker.example/8\n");
        // The second lies within the first, so each is read by itself here.
        YamlTree tree = YamlTree.parse("w.yaml", Files.readString(file));
        WaiverReader reader = new WaiverReader("w.yaml");
        reader.read(tree);

        assertThat(reader.problems()).isEmpty();
        assertThat(reader.waivers())
                .containsExactly(
                        new Waiver(
                                Waiver.Scope.REQUIREMENT,
                                "TRUST-01",
                                "Known since the pilot",
                                URI.create("https://tracker.example/7"),
                                TODAY,
                                "w.yaml, line 3"),
                        new Waiver(
                                Waiver.Scope.SCENARIO,
                                "TRUST-01/two",
                                "既知の不具合のため待つ",
                                URI.create("http://tracker.example/8"),
                                LocalDate.of(2027, 3, 31),
                                "w.yaml, line 8"));
    }

    @Test
    void aWaiverHoldsToTheEndOfItsLastDay() throws IOException {
        Path file = file("waivers:\n  - requirement: TRUST-01" + REST);

        assertThat(read(file, TODAY)).hasSize(1);
        assertThatThrownBy(() -> read(file, TODAY.plusDays(1)))
                .isInstanceOf(WaiverFileException.class)
                .hasMessage(file + ", line 2: the waiver of requirement TRUST-01 expired at the end of 2026-11-22"
                        + " (UTC). Mend the failure, or take a later date.");
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of("", ": the file is empty. Expected the field waivers"),
                Arguments.of("# nothing but this\n", ": the file is empty. Expected the field waivers"),
                Arguments.of("waivers:\n", ", line 1: the field waivers holds no entry."),
                Arguments.of("waivers: []\n", ", line 1: the field waivers holds no entry."),
                Arguments.of("\nwaivers: many\n", ", line 2: the field waivers holds no entry."),
                Arguments.of("just words\n", ", line 1: expected fields (name: value), but it is 'just words'."),
                Arguments.of("waiver:\n  - x\n", ", line 1: there is no field waiver. Expected: waivers."),
                Arguments.of("{}\n", ", line 1: the field waivers is missing."),
                Arguments.of("a: b: c\n", ", line 1: expected YAML, but "),
                Arguments.of("waivers:\n\t- x\n", ", line 2: the line is indented with a tab."),
                Arguments.of("waivers:\n  - TRUST-01\n", ", line 2: expected fields (name: value)"),
                Arguments.of(entry("TRUST-01") + "---\nx: y\n", ", line 7: a second document begins."),
                Arguments.of(entry("TRUST-99"), ", line 2: there is no requirement 'TRUST-99'."),
                Arguments.of(entry("SIGN-01"), ", line 2: no scenario asks the requirement SIGN-01."),
                Arguments.of(entry("TRUST-01/one"), ", line 2: there is no requirement 'TRUST-01/one'. That is a"),
                Arguments.of(scenario("TRUST-01/three"), ", line 2: there is no scenario 'TRUST-01/three'."),
                Arguments.of(scenario("TRUST-01"), "That is a requirement: write requirement instead"),
                Arguments.of(entry("'TRUST-*'"), ", line 2: 'TRUST-*' is a pattern, which waives too much."),
                Arguments.of(entry("policy-client"), ", line 2: 'policy-client' is a role"),
                Arguments.of(entry("TRUST-01") + again("  - requirement: TRUST-01"), ", line 6: the requirement"),
                Arguments.of(
                        entry("ROOT-04") + again("  - scenario: TRUST-01/two"),
                        "line 2 waives all of ROOT-04. Remove one of the entries."),
                Arguments.of(
                        entry("TRUST-01").replace("    reason: Known since the pilot\n", ""),
                        ", line 2: the field reason is missing."),
                Arguments.of(
                        entry("TRUST-01").replace("requirement: TRUST-01", "expires: 2027-01-01"),
                        ", line 2: the field requirement or scenario is missing."),
                Arguments.of(
                        entry("TRUST-01").replace("    issue", "    ticket"),
                        ", line 4: there is no field ticket. Expected: requirement, scenario, reason, issue, expires."),
                Arguments.of(entry("TRUST-01\n    scenario: TRUST-01/one"), ", line 2: the entry has both"),
                Arguments.of(changed("Known since the pilot", "[a, b]"), ", line 3: the field reason should be a text"),
                Arguments.of(changed("Known since the pilot", "12345678"), "but it is '12345678'."),
                Arguments.of(changed("Known since the pilot", ""), ", line 3: the field reason should be a text"),
                Arguments.of(changed("Known since the pilot", "because"), ", line 3: the reason 'because' says too"),
                Arguments.of(changed("Known since the pilot", "'todo: why'"), "the reason is still to be filled in."),
                Arguments.of(changed("https://tracker.example/7", "'TODO: link'"), "issue is still to be filled in."),
                Arguments.of(changed("https://tracker.example/7", "#7"), ", line 4: the field issue should be a text"),
                Arguments.of(changed("https://tracker.example/7", "our tracker"), ", line 4: the issue should be a"),
                Arguments.of(changed("https://tracker.example/7", "file:///etc"), ", line 4: the issue should be a"),
                Arguments.of(changed("2026-11-22", "2026-02-30"), ", line 5: expires should be a date such as"),
                Arguments.of(changed("2026-11-22", "31.3.2027"), ", line 5: expires should be a date such as"),
                Arguments.of(changed("2026-11-22", "2027-03-31\n    expires: 2027-03-31"), "expires stands twice."));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void whateverIsWrongIsSaidWithItsPlaceAndHowToMendIt(String text, String message) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> read(file, TODAY))
                .isInstanceOf(WaiverFileException.class)
                .hasMessageStartingWith(file + (message.startsWith(":") ? ":" : ", line "))
                .hasMessageContaining(message);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Path file = file(entry("TRUST-99") + again("  - requirement: SIGN-01\n    who: me"));

        assertThatThrownBy(() -> read(file, TODAY.plusYears(1)))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(3));
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws IOException {
        assertThatThrownBy(() -> read(folder.resolve("none.yaml"), TODAY))
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> read(folder, TODAY)).hasMessageContaining("It is a folder; name a file.");
        Path latin = Files.write(folder.resolve("latin.yaml"), "# é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> read(latin, TODAY)).hasMessageContaining("UTF-8");
    }

    private static String entry(String id) {
        return "waivers:\n  - requirement: " + id + REST;
    }

    private static String scenario(String id) {
        return "waivers:\n  - scenario: " + id + REST;
    }

    private static String again(String start) {
        return start + REST;
    }

    private static String changed(String from, String to) {
        return entry("TRUST-01").replace(from, to);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("w.yaml"), text);
    }

    private static List<Waiver> read(Path file, LocalDate today) {
        return WaiverFile.read(file, Small.SPECIFICATION, PLAN, today);
    }
}
