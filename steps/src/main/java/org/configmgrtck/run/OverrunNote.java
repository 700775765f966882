package org.configmgrtck.run;

import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Overrun;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;

/** Tells the listener that a scenario took too long: whatever its steps ended with then proves nothing. */
public record OverrunNote(ReasonCode reason, String detail) {
    /** The name of the attachment that says so. */
    static final String ATTACHMENT = "overrun";

    /** The note on this overrun. */
    public static OverrunNote of(Overrun overrun) {
        return new OverrunNote(
                overrun.deadline() == Deadline.RUN ? ReasonCode.OUT_OF_TIME : ReasonCode.HANG, overrun.words());
    }

    /**
     * Ends the scenario with it.
     *
     * @throws Inconclusive always
     */
    public void end(Scenario scenario) {
        scenario.attach(reason.name() + "\n" + detail, "text/plain", ATTACHMENT);
        throw new Inconclusive(reason, detail);
    }

    static Outcome read(byte[] attachment) {
        String[] parts = new String(attachment, StandardCharsets.UTF_8).split("\n", 2);
        return new Outcome.Inconclusive(ReasonCode.valueOf(parts[0]), parts[1]);
    }
}
