package org.configmgrtck.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixTest {
    private static final List<String> IDS =
            List.copyOf(Small.SPECIFICATION.requirements().keySet());

    @Test
    void aLineTellsWhoBreaksTheRequirementAndWhatCatchesThem() {
        Matrix matrix = Matrix.of(Small.SPECIFICATION, Trials.everyResult().trials());
        assertThat(row(matrix, "COPY-01").own()).containsExactly("never-asks");
        assertThat(row(matrix, "COPY-01").caught()).isEmpty();
        assertThat(row(matrix, "COPY-01").scenarios()).containsExactly("COPY-01/asked");
        assertThat(row(matrix, "MAP-01").accused()).containsExactly("no-report");
        assertThat(row(matrix, "CHECK-01").accused()).containsExactly("never-asks");
        assertThat(row(matrix, "CHECK-01").scenarios()).isEmpty();
    }

    @Test
    void columnsStandInTheOrderOfTheirRequirements() {
        Matrix matrix = Matrix.of(Small.SPECIFICATION, Trials.everyResult().trials());
        assertThat(matrix.columns())
                .extracting(trial -> trial.misbehaviour().name())
                .containsExactly("no-op", "hangs", "skips-<signature>", "no-report", "never-asks", "age-off-by-one");
    }

    @Test
    void aRequirementThatNobodyKnowsHasALineAsWell() {
        Matrix matrix = Matrix.of(Small.SPECIFICATION, List.of(Trials.failing("x\tNEW-01\tIs wrong.", "NEW-02")));
        assertThat(matrix.rows()).extracting(Matrix.Row::requirement).endsWith("NEW-01", "NEW-02");
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheTrialsLinesAndColumnsTellTheSame(int seed) {
        List<Trial> trials = arbitrary(new Random(seed));
        Matrix matrix = Matrix.of(Small.SPECIFICATION, trials);

        assertThat(matrix.columns()).containsExactlyInAnyOrderElementsOf(trials);
        assertThat(matrix.rows()).extracting(Matrix.Row::requirement).doesNotHaveDuplicates();
        assertThat(matrix.rows().stream().mapToInt(row -> row.own().size()).sum())
                .isEqualTo(
                        Trials.selfTest(List.of(), trials.toArray(Trial[]::new)).harmful());
        assertThat(matrix.rows().stream().mapToInt(row -> row.caught().size()).sum())
                .isEqualTo(
                        Trials.selfTest(List.of(), trials.toArray(Trial[]::new)).caught());
        for (Trial trial : trials) {
            List<Mark> marks = matrix.rows().stream()
                    .map(row -> trial.mark(row.requirement()))
                    .toList();
            assertThat(marks.contains(Mark.CAUGHT)).isEqualTo(trial.result().isCaught());
            assertThat(marks.contains(Mark.CAUGHT) && !marks.contains(Mark.OTHER_FAILED))
                    .isEqualTo(trial.result() == Result.CAUGHT_PRECISELY);
            assertThat(marks.stream().filter(MatrixTest::isFailure).count())
                    .isEqualTo(trial.failed().size());
        }
    }

    private static boolean isFailure(Mark mark) {
        return mark == Mark.CAUGHT || mark == Mark.ALSO_BROKEN || mark == Mark.OTHER_FAILED;
    }

    private static List<Trial> arbitrary(Random random) {
        List<Trial> trials = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            List<String> breaks = some(random);
            List<String> failed = some(random);
            String line = "m" + i + "\t" + (breaks.isEmpty() ? "-" : String.join(",", breaks)) + "\tIs wrong.";
            trials.add(Trials.failing(line, failed.toArray(String[]::new)));
        }
        return trials;
    }

    private static List<String> some(Random random) {
        List<String> ids = new ArrayList<>(IDS);
        ids.remove("CHECK-02");
        Collections.shuffle(ids, random);
        return ids.subList(0, random.nextInt(4));
    }

    private static Matrix.Row row(Matrix matrix, String id) {
        return matrix.rows().stream()
                .filter(row -> row.requirement().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
