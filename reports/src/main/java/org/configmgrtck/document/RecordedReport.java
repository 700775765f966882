package org.configmgrtck.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/** The report that follows from what a report folder records, {@code run.json} and {@code facts.ndjson}, alone. */
public final class RecordedReport {
    private RecordedReport() {}

    /**
     * The report of the run that the folder records.
     *
     * @throws RecordException if the folder can't be used, or its run asked about another specification than this one
     */
    public static RunReport from(Path folder, Basis basis) throws IOException {
        return of(RecordedRun.in(folder), basis);
    }

    /**
     * The report of a recorded run.
     *
     * @throws RecordException if the run asked about another specification than this one
     */
    public static RunReport of(RecordedRun run, Basis basis) {
        RunRecord record = run.record();
        run.require(basis);
        Claim claim = record.subject().claim();
        return new RunReport(
                record.kitVersion(),
                record.started(),
                record.duration().orElseThrow(),
                claim,
                basis.specification(),
                readings(run, basis.specification()),
                record.shard(),
                invocation(record),
                Judgement.of(
                        basis.specification(),
                        claim,
                        plan(run, basis),
                        run.facts(),
                        record.waivers(),
                        record.mismatches(),
                        record.shard().isPresent()));
    }

    private static Map<String, String> readings(RecordedRun run, Specification specification) {
        try {
            return ChosenReadings.of(specification, run.record().readings()).values();
        } catch (IllegalArgumentException e) {
            throw new RecordException(run.name() + ": run.json, field readings: " + e.getMessage());
        }
    }

    private static Plan plan(RecordedRun run, Basis basis) {
        Set<String> known =
                basis.scenarios().stream().map(PlannedScenario::scenario).collect(Collectors.toSet());
        Set<String> selected = new LinkedHashSet<>(run.record().selected());
        if (!known.containsAll(selected)) {
            selected.removeAll(known);
            throw new RecordException(run.name() + ": run.json, field selected: the specification has no scenario "
                    + Visible.line(String.join(", ", selected))
                    + ". The kit writes this file; take an unchanged copy.");
        }
        return new Plan(basis.scenarios(), selected);
    }

    private static Invocation invocation(RunRecord record) {
        List<String> options = new ArrayList<>(record.options());
        options.addAll(record.reach());
        return new Invocation(record.only(), record.subject().bundled(), options);
    }
}
