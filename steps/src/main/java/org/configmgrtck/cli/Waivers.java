package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Waiver;
import org.configmgrtck.waiver.WaiverDraft;
import org.configmgrtck.waiver.WaiverFileException;

/**
 * What a run knows of waivers.
 *
 * @param inForce those that hold
 * @param draft the file to begin from what fails; empty if none is wanted
 * @param today the day of the run, UTC
 */
record Waivers(List<Waiver> inForce, Optional<WaiverDraft> draft, LocalDate today) {
    Waivers {
        inForce = List.copyOf(inForce);
    }

    /** Begins the file that is wanted, and says so. */
    void begin(Judgement judgement, PrintWriter out) throws IOException {
        if (draft.isEmpty()) {
            return;
        }
        try {
            int written = draft.get().write(judgement, today);
            out.println(
                    written == 0
                            ? "Waivers: nothing to waive, so no file was written\n"
                            : "Waivers: " + written + " written; fill in each reason and issue\n");
        } catch (WaiverFileException e) {
            throw new WrongUsage(e.getMessage());
        }
    }
}
