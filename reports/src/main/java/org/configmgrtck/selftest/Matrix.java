package org.configmgrtck.selftest;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;

/**
 * Requirements by misbehaviours.
 *
 * @param rows the requirements: those that scenarios ask, in the order of the specification, then those that only the
 *     reference implementation or a finding names
 * @param columns the misbehaviours, in the order of their own requirements; those that break nothing come first
 */
public record Matrix(List<Row> rows, List<Trial> columns) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * A requirement.
     *
     * @param requirement its id
     * @param statement what it says; empty where the specification does not have it
     * @param own names of the misbehaviours that are there to break it
     * @param caught names of those of them that were caught
     * @param scenarios ids of the scenarios that caught one that breaks it
     * @param accused names of the misbehaviours that do not break it, and for which it failed all the same
     */
    public record Row(
            String requirement,
            String statement,
            List<String> own,
            List<String> caught,
            Set<String> scenarios,
            List<String> accused) {}

    /** The matrix of these trials. */
    public static Matrix of(Specification specification, List<Trial> trials) {
        Set<String> ids = new LinkedHashSet<>();
        specification.requirements().values().stream()
                .filter(requirement -> requirement.notTested().isEmpty())
                .map(Requirement::id)
                .forEach(ids::add);
        Set<String> unknown = new TreeSet<>();
        trials.forEach(trial -> unknown.addAll(trial.misbehaviour().breaks()));
        trials.forEach(trial -> unknown.addAll(trial.failed()));
        ids.addAll(unknown);
        List<String> order = List.copyOf(ids);
        return new Matrix(
                order.stream().map(id -> row(specification, id, trials)).toList(),
                trials.stream()
                        .sorted(Comparator.comparingInt(trial ->
                                trial.misbehaviour().own().map(order::indexOf).orElse(-1)))
                        .toList());
    }

    private static Row row(Specification specification, String id, List<Trial> trials) {
        Set<String> scenarios = new TreeSet<>();
        marked(trials, id, Mark.CAUGHT, Mark.ALSO_BROKEN)
                .forEach(trial -> scenarios.addAll(trial.scenariosAgainst(id)));
        return new Row(
                id,
                specification.requirement(id).map(one -> one.statement().en()).orElse(""),
                names(marked(trials, id, Mark.CAUGHT, Mark.MISSED)),
                names(marked(trials, id, Mark.CAUGHT)),
                scenarios,
                names(marked(trials, id, Mark.OTHER_FAILED)));
    }

    private static Stream<Trial> marked(List<Trial> trials, String requirement, Mark... marks) {
        return trials.stream().filter(trial -> List.of(marks).contains(trial.mark(requirement)));
    }

    private static List<String> names(Stream<Trial> trials) {
        return trials.map(trial -> trial.misbehaviour().name()).toList();
    }
}
