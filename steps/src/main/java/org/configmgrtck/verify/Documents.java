package org.configmgrtck.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.verdict.Verdict;

/**
 * What follows from the facts of a run, and whether its documents say so.
 *
 * @param verdict that of the run, in words
 * @param scenarios the verdict of each scenario
 * @param complaints which documents say something else
 */
public record Documents(String verdict, Map<String, Verdict> scenarios, List<String> complaints) {
    public Documents {
        scenarios = Map.copyOf(scenarios);
        complaints = List.copyOf(complaints);
    }

    /** Knows the documents, as this package does not. */
    public interface Check {
        /** @throws org.configmgrtck.record.RecordException if nothing follows from the record */
        Documents check(RecordedRun run, Basis basis) throws IOException;
    }
}
