package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.cli.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All names that a subject meets follow from the seed, and from nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTest {
    private static final List<String> QUESTIONS = List.of(
            "NPS-ACCESS-01/*",
            "SHV-3-01/*",
            "CERT-SIGN-01/one-policy-more",
            "CERT-TRUST-01/one-altered-policy-among-two");
    /** Site codes, ids of statements of health, of policies and of assignments, and what policies say. */
    private static final Pattern NAME = Pattern.compile(
            "(?:siteCode|statementOfHealth|policyId|PolicyID|PolicyAssignmentID|[Nn]ame)(?:\\\\*\"?)[:=]\\\\*\"([^\"\\\\]+)");

    /** Names that say nothing of the scenario: those of the contract, and what every registry and policy has. */
    private static final Set<String> FOR_ALL = Set.of(
            "AllowedRootCAHashCode",
            "ClientAlwaysOnInternet",
            "PolicyAssignmentID",
            "number",
            "SMS_POLICY_PROVIDER",
            "CN=Publisher");

    @TempDir
    static Path folder;

    @BeforeAll
    void run() throws IOException {
        assertThat(run("first", "--seed", "7").report().path("seed").asLong()).isEqualTo(7);
        run("again", "--seed", "7");
        run("other", "--seed", "8");
    }

    @Test
    void theSameSeedBringsTheSameNames() throws IOException {
        assertThat(names("again")).hasSizeGreaterThan(30).isEqualTo(names("first"));
    }

    @Test
    void anotherSeedBringsOthers() throws IOException {
        Set<String> others = names("other");
        // There are so few site codes that one may come twice.
        others.removeIf(name -> name.length() == 3);
        assertThat(others).hasSizeGreaterThan(30).doesNotContainAnyElementsOf(names("first"));
    }

    @Test
    void aPartOfTheRunHasTheNamesOfTheWhole() throws IOException {
        Verdicts.ofRun(folder.resolve("part"), "--only", "SHV-3-01", "--seed", "7");
        assertThat(names("part")).isNotEmpty();
        assertThat(names("first")).containsAll(names("part"));
    }

    @Test
    void aReplayHasTheNamesOfTheRun() throws IOException {
        String scenario = "CERT-SIGN-01/one-policy-more";
        Said replayed = Said.tck("replay", at("first"), scenario, "--report", at("replayed"));
        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        assertThat(names("replayed")).isNotEmpty();
        assertThat(names("first")).containsAll(names("replayed"));
    }

    @Test
    void whoNamesNoSeedGetsAnotherEachTime() throws IOException {
        long one = Verdicts.ofRun(folder.resolve("one"), "--only", "NPS-ACCESS-01")
                .report()
                .path("seed")
                .asLong(-1);
        long two = Verdicts.ofRun(folder.resolve("two"), "--only", "NPS-ACCESS-01")
                .report()
                .path("seed")
                .asLong(-1);
        assertThat(one).isNotNegative().isNotEqualTo(two);
        assertThat(Files.readString(folder.resolve("one/run.json"))).contains("\"--seed\"", "\"" + one + "\"");
    }

    @Test
    void aSeedThatIsNoneIsRefused() throws IOException {
        for (String seed : List.of("-1", "x", "9007199254740992")) {
            Verdicts refused = Verdicts.ofRun(folder.resolve("refused"), "--seed=" + seed);
            assertThat(refused.exitCode()).isEqualTo(64);
            assertThat(refused.err()).contains("--seed " + seed + ": expected a whole number from 0 to");
        }
    }

    private static Verdicts run(String name, String... options) throws IOException {
        List<String> words = QUESTIONS.stream()
                .flatMap(question -> Stream.of("--only", question))
                .toList();
        return Verdicts.ofRun(
                folder.resolve(name),
                Stream.concat(words.stream(), Stream.of(options)).toArray(String[]::new));
    }

    /** What a subject could know a scenario by, if it were the same each time. */
    private static Set<String> names(String run) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve(run).resolve("evidence"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("declaration.json"))
                    .toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        names.removeIf(name -> FOR_ALL.stream().anyMatch(name::startsWith));
        return names;
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }
}
