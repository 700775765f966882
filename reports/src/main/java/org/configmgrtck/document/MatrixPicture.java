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
 * The matrix as a picture: a column for each requirement, and a line for each misbehaviour, so that names can be read and
 * the picture is no wider than a screen. Each mark has a text of its own; a line's text says what an empty cell of it
 * means. Lengths are in pixels.
 */
record MatrixPicture(
        int width,
        int height,
        int labelY,
        int footY,
        int end,
        int figuresX,
        String title,
        String caption,
        String asked,
        List<Legend> legend,
        List<Column> columns,
        List<Line> lines,
        List<Cell> cells) {
    private static final int CELL = 14;
    private static final int NAMES = 264;
    private static final int FIGURES = 150;
    private static final int HEAD = 284;
    private static final int FOOT = 150;

    private static final Map<Mark, String> STYLES = Map.of(
            Mark.CAUGHT, "own",
            Mark.MISSED, "missed",
            Mark.ALSO_BROKEN, "also",
            Mark.OTHER_FAILED, "other");

    /** A sign and what it means. */
    record Legend(int x, int y, int textX, int textY, String style, String words) {}

    /** A requirement; {@code first} if those before it are of another part of the specification. */
    record Column(
            int x,
            int centre,
            int top,
            int bottom,
            String requirement,
            String figures,
            boolean gap,
            boolean first,
            String text) {}

    /** A misbehaviour; {@code shaded} are the stretches of columns that were asked. */
    record Line(int y, int baseline, String name, String figures, boolean wrong, String text, List<Stretch> shaded) {}

    record Stretch(int x, int width) {}

    record Cell(int x, int y, String style, String text) {}

    static MatrixPicture of(SelfTest test, Matrix matrix) {
        int right = NAMES + CELL * matrix.rows().size();
        int bottom = HEAD + CELL * matrix.columns().size();
        return new MatrixPicture(
                Math.max(right + FIGURES, 760),
                bottom + FOOT,
                HEAD - 6,
                bottom + 8,
                right,
                right + 8,
                "configmgr-tck " + test.kitVersion() + " against misbehaviours that are known",
                SelfTestSummary.totals(test) + ".",
                test.asked() + ".",
                signs(),
                columns(matrix, bottom),
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
        int y = 78;
        for (Mark mark : marks) {
            legend.add(new Legend(12, y, 34, y + 11, STYLES.get(mark), mark.words()));
            y += 20;
        }
        return legend;
    }

    private static List<Column> columns(Matrix matrix, int bottom) {
        List<Column> columns = new ArrayList<>();
        String part = "";
        for (Matrix.Row row : matrix.rows()) {
            int x = NAMES + CELL * columns.size();
            String its = row.requirement().split("-", 2)[0];
            columns.add(new Column(
                    x,
                    x + CELL / 2 + 4,
                    HEAD,
                    bottom,
                    row.requirement(),
                    figures(row),
                    row.own().isEmpty(),
                    !its.equals(part),
                    row.requirement() + ": " + row.statement() + " Misbehaviours caught: "
                            + row.caught().size() + " of " + row.own().size() + "; scenarios that catch: "
                            + row.scenarios().size() + "."));
            part = its;
        }
        return columns;
    }

    private static String figures(Matrix.Row row) {
        return row.own().isEmpty()
                ? "none yet"
                : row.caught().size() + " of " + row.own().size();
    }

    private static List<Line> lines(Matrix matrix) {
        List<Line> lines = new ArrayList<>();
        for (Trial trial : matrix.columns()) {
            int y = HEAD + CELL * lines.size();
            Misbehaviour misbehaviour = trial.misbehaviour();
            lines.add(new Line(
                    y,
                    y + 11,
                    misbehaviour.name(),
                    failed(trial) + " of " + trial.scenarios() + " failed",
                    !trial.result().isRight(),
                    misbehaviour.name() + ": " + Visible.line(misbehaviour.sentence()) + " Scenarios asked: "
                            + trial.scenarios() + "; what is shaded and has no sign did not fail.",
                    shaded(trial, matrix)));
        }
        return lines;
    }

    private static long failed(Trial trial) {
        return trial.failures().stream()
                .map(failure -> failure.scenario())
                .distinct()
                .count();
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
                shaded.add(new Stretch(NAMES + CELL * from, CELL * (i - from)));
                from = -1;
            }
        }
        return shaded;
    }

    private static List<Cell> cells(Matrix matrix) {
        List<Cell> cells = new ArrayList<>();
        for (int line = 0; line < matrix.columns().size(); line++) {
            Trial trial = matrix.columns().get(line);
            for (int column = 0; column < matrix.rows().size(); column++) {
                String requirement = matrix.rows().get(column).requirement();
                Mark mark = trial.mark(requirement);
                if (STYLES.containsKey(mark)) {
                    cells.add(new Cell(
                            NAMES + CELL * column,
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
