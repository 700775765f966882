package org.configmgrtck.document;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.configmgrtck.selftest.Mark;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.text.Visible;

/**
 * The matrix as a picture: a line for each requirement, a column for each misbehaviour. Each mark has a text of its own;
 * a column's text says what an empty cell of it means. Lengths are in pixels.
 */
record MatrixPicture(
        int width,
        int height,
        int labelY,
        int end,
        int figuresX,
        String title,
        String caption,
        List<Legend> legend,
        List<Column> columns,
        List<Line> lines,
        List<Cell> cells) {
    private static final int CELL = 14;
    private static final int LABELS = 128;
    private static final int FIGURES = 132;
    private static final int HEAD = 410;
    private static final int FOOT = 16;

    private static final Map<Mark, String> STYLES = Map.of(
            Mark.CAUGHT, "own",
            Mark.MISSED, "missed",
            Mark.ALSO_BROKEN, "also",
            Mark.OTHER_FAILED, "other");

    /** A sign and what it means. */
    record Legend(int x, int y, int textX, int textY, String style, String words) {}

    /** A misbehaviour; {@code shaded} are the stretches of lines that were asked. */
    record Column(int x, int centre, String name, String text, List<Stretch> shaded) {}

    record Stretch(int y, int height) {}

    /** A requirement. */
    record Line(int y, int baseline, String requirement, String figures, boolean gap, String text) {}

    record Cell(int x, int y, String style, String text) {}

    static MatrixPicture of(SelfTest test, Matrix matrix) {
        int right = LABELS + CELL * matrix.columns().size();
        int bottom = HEAD + CELL * matrix.rows().size();
        return new MatrixPicture(
                Math.max(right + FIGURES, 760),
                bottom + FOOT,
                HEAD - 6,
                right,
                right + 8,
                "configmgr-tck " + test.kitVersion() + " against misbehaviours that are known",
                SelfTestSummary.totals(test),
                signs(),
                columns(matrix),
                lines(matrix),
                cells(matrix));
    }

    /** The picture as a file of its own. */
    String file() throws IOException {
        return Mustache.compiler()
                .compile(Resources.text("matrix.mustache"))
                .execute(Map.of("ownCss", Resources.text("matrix.css"), "picture", this));
    }

    private static List<Legend> signs() {
        List<Mark> marks = List.of(Mark.CAUGHT, Mark.ALSO_BROKEN, Mark.OTHER_FAILED, Mark.MISSED);
        List<Legend> legend = new ArrayList<>();
        int y = 58;
        for (Mark mark : marks) {
            legend.add(new Legend(12, y, 34, y + 11, STYLES.get(mark), mark.words()));
            y += 20;
        }
        return legend;
    }

    private static List<Column> columns(Matrix matrix) {
        List<Column> columns = new ArrayList<>();
        for (Trial trial : matrix.columns()) {
            int x = LABELS + CELL * columns.size();
            Misbehaviour misbehaviour = trial.misbehaviour();
            columns.add(new Column(
                    x,
                    x + CELL / 2 + 4,
                    misbehaviour.name(),
                    misbehaviour.name() + ": " + Visible.line(misbehaviour.sentence()) + " Scenarios asked: "
                            + trial.scenarios() + "; what is shaded and has no sign did not fail.",
                    shaded(trial, matrix)));
        }
        return columns;
    }

    private static List<Stretch> shaded(Trial trial, Matrix matrix) {
        List<Stretch> shaded = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= matrix.rows().size(); i++) {
            boolean asked =
                    i < matrix.rows().size() && trial.mark(matrix.rows().get(i).requirement()) != Mark.NOT_ASKED;
            if (asked && from < 0) {
                from = i;
            } else if (!asked && from >= 0) {
                shaded.add(new Stretch(HEAD + CELL * from, CELL * (i - from)));
                from = -1;
            }
        }
        return shaded;
    }

    private static List<Line> lines(Matrix matrix) {
        List<Line> lines = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            int y = HEAD + CELL * lines.size();
            lines.add(new Line(
                    y,
                    y + 11,
                    row.requirement(),
                    figures(row),
                    row.own().isEmpty(),
                    row.requirement() + ": " + row.statement() + " Misbehaviours caught: "
                            + row.caught().size() + " of " + row.own().size() + "; scenarios that catch: "
                            + row.scenarios().size() + "."));
        }
        return lines;
    }

    private static String figures(Matrix.Row row) {
        return row.own().isEmpty()
                ? "none yet"
                : row.caught().size() + "/" + row.own().size() + " by "
                        + row.scenarios().size();
    }

    private static List<Cell> cells(Matrix matrix) {
        List<Cell> cells = new ArrayList<>();
        for (int line = 0; line < matrix.rows().size(); line++) {
            String requirement = matrix.rows().get(line).requirement();
            for (int column = 0; column < matrix.columns().size(); column++) {
                Trial trial = matrix.columns().get(column);
                Mark mark = trial.mark(requirement);
                if (STYLES.containsKey(mark)) {
                    cells.add(new Cell(
                            LABELS + CELL * column,
                            HEAD + CELL * line,
                            STYLES.get(mark),
                            trial.misbehaviour().name() + ", " + requirement + ": " + mark.words()
                                    + scenarios(
                                            trial.scenariosAgainst(requirement).size())));
                }
            }
        }
        return cells;
    }

    private static String scenarios(int count) {
        return count == 0 ? "" : ", in " + count + (count == 1 ? " scenario" : " scenarios");
    }
}
