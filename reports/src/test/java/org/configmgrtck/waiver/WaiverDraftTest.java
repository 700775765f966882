package org.configmgrtck.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.ExitCode;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PlannedScenario one = Small.planned("one", "TRUST-01");
    private final PlannedScenario two = Small.planned("two", "TRUST-01");
    private final PlannedScenario other = Small.planned("other", "ROOT-04");
    private final PlannedScenario copy = Small.planned("copy", "COPY-01");
    private final Plan plan = Plan.whole(List.of(one, two, other, copy));
    private final Claim claim = Small.claim(Set.of(Role.POLICY_CLIENT));
    private final List<Fact> facts = List.of(
            Small.fact(one, Small.passed()),
            Small.fact(two, Small.hang()),
            Small.fact(other, Small.failed("ROOT-04")),
            Small.fact(copy, Small.passed()));

    @TempDir
    Path folder;

    @Test
    void aDraftIsRefusedUntilItIsFilledIn() throws IOException {
        Path file = folder.resolve("w.yaml");
        assertThat(new WaiverDraft(file).write(judge(List.of()), TODAY)).isEqualTo(2);

        assertThat(Files.readString(file))
                .contains("  - scenario: TRUST-01/two\n", "  - requirement: ROOT-04\n", "expires: 2026-12-22\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(WaiverFileException.class)
                .satisfies(e -> assertThat(e.getMessage().lines())
                        .hasSize(4)
                        .allMatch(line -> line.contains("is still to be filled in")));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aDraftThatIsFilledInWaivesJustWhatFailed() throws IOException {
        Path file = folder.resolve("w.yaml");
        new WaiverDraft(file).write(judge(List.of()), TODAY);
        String filled = Files.readString(file)
                .replaceAll("\"TODO: why[^\"]*\"", "Known since the pilot")
                .replaceAll("\"TODO: link[^\"]*\"", "https://tracker.example/7");
        Files.writeString(file, filled);

        Judgement judgement = judge(read(file));

        assertThat(judgement.exitCode()).isEqualTo(ExitCode.CONFORMANT);
        assertThat(judgement.ending().waivers()).hasSize(2).noneMatch(JudgedWaiver::isWrong);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), "mine");
        assertThatThrownBy(() -> new WaiverDraft(file)).hasMessageContaining("never overwritten");

        Path late = folder.resolve("late.yaml");
        WaiverDraft draft = new WaiverDraft(late);
        Files.writeString(late, "mine");
        assertThatThrownBy(() -> draft.write(judge(List.of()), TODAY)).hasMessageContaining("never overwritten");
        assertThat(late).hasContent("mine");
        assertThat(folder.resolve(".late.yaml.unfinished")).doesNotExist();
    }

    @Test
    void withoutAFolderThereIsNoFile() {
        assertThatThrownBy(() -> new WaiverDraft(folder.resolve("none").resolve("w.yaml")))
                .hasMessageContaining("its folder does not exist");
    }

    @Test
    void withNothingToWaiveNothingIsWritten() throws IOException {
        Path file = folder.resolve("w.yaml");
        Judgement judgement = Judgement.of(
                Small.SPECIFICATION, claim, Plan.whole(List.of(one)), List.of(Small.fact(one, Small.passed())));

        assertThat(new WaiverDraft(file).write(judgement, TODAY)).isZero();
        assertThat(file).doesNotExist();
    }

    private Judgement judge(List<Waiver> waivers) {
        return Judgement.of(Small.SPECIFICATION, claim, plan, facts, waivers, List.of());
    }

    private List<Waiver> read(Path file) {
        return WaiverFile.read(file, Small.SPECIFICATION, plan, TODAY);
    }
}
