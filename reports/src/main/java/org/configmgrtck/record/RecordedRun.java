package org.configmgrtck.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.text.Visible;

/**
 * What a report folder records of a run that has ended.
 *
 * @param folder the report folder
 * @param record what its {@code run.json} says
 * @param facts what its {@code facts.ndjson} says
 */
public record RecordedRun(Path folder, RunRecord record, List<Fact> facts) {
    public RecordedRun {
        facts = List.copyOf(facts);
    }

    /**
     * Reads a report folder.
     *
     * @throws RecordException if it is none, if its run broke off, or if a file in it is damaged; in words for the user
     */
    public static RecordedRun in(Path folder) throws IOException {
        String name = Visible.line(folder.toString());
        RunRecordFile file = new RunRecordFile(folder);
        if (!Files.isRegularFile(file.path()) || !Files.isRegularFile(ReportFile.FACTS.in(folder))) {
            throw new RecordException(name + " is no report folder: expected the files " + RunRecordFile.NAME + " and "
                    + ReportFile.FACTS.fileName() + " in it. Name a folder that tck run --report left behind.");
        }
        RunRecord record = file.read();
        if (!record.ended()) {
            throw new RecordException(name + ": the run broke off before its end, for its " + RunRecordFile.NAME
                    + " has no duration. Run it again.");
        }
        FactLog.Recorded recorded = FactLog.read(ReportFile.FACTS.in(folder));
        if (!recorded.problems().isEmpty()) {
            throw new RecordException(name + ": " + String.join("; ", recorded.problems()));
        }
        return new RecordedRun(folder, record, recorded.facts());
    }

    /** @throws RecordException if the run asked about another specification */
    public void require(Basis basis) {
        if (!record.specification().equals(basis.digest())) {
            throw new RecordException(name() + ": configmgr-tck " + Visible.line(record.kitVersion())
                    + " made it with another specification than this kit has. Use the kit that made it.");
        }
    }

    /** How messages name the folder. */
    public String name() {
        return Visible.line(folder.toString());
    }
}
