package org.configmgrtck.run;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.configmgrtck.check.CheckedCall;
import org.configmgrtck.check.Decision;
import org.configmgrtck.deadline.Overrun;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.recheck.CheckCodec;

/**
 * What is kept of a scenario: how many checks were made, and every exchange in order, but for those that prove nothing
 * and are too many to keep.
 *
 * @param checks how many checks were made
 */
public record Transcript(int checks, List<Line> exchanges) {
    /** The name of the attachment that holds the exchanges. */
    static final String ATTACHMENT = "transcript";

    /** The name of the attachment that holds the number of checks. */
    static final String CHECKS = "checks";

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    /** One line of the transcript. */
    public sealed interface Line {}

    /**
     * One exchange with its one-line summary.
     *
     * @param wallClock when it began: UTC, RFC 3339, milliseconds; by the clock of the machine, not the scenario's
     * @param tookMillis how long it took
     */
    public record Entry(
            String summary,
            String wallClock,
            long tookMillis,
            @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME) Exchange exchange)
            implements Line {
        private static final DateTimeFormatter MILLIS =
                new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

        static Entry of(Timed timed) {
            return new Entry(
                    timed.exchange().summary(),
                    MILLIS.format(timed.timing().begun()),
                    timed.timing().took().toMillis(),
                    timed.exchange());
        }
    }

    /** How many exchanges are not in the transcript. It stands after those that are. */
    public record LeftOut(String summary, int leftOut) implements Line {}

    /** By which of the seven checks a statement of health is to be judged. It stands after the exchanges. */
    public record Explained(String summary, Decision decision) implements Line {}

    /** What else happened that bears on no requirement. Remarks stand last. */
    public record Remark(String summary) implements Line {}

    /**
     * A check that was made. Checks stand after the exchanges.
     *
     * @param check name of the function, such as {@code PolicyCheck.inForce}
     * @param inputs what it was given, in order; a number stands for the exchange of that number
     * @param found what it found wrong; null where nothing was
     */
    public record Checked(String summary, String check, List<JsonNode> inputs, JsonNode found) implements Line {}

    /**
     * That the scenario as a whole was looked through for what the contract does not describe.
     *
     * @param upTo number of the last exchange that was there then
     */
    public record LookedThrough(String summary, int upTo) implements Line {}

    /**
     * The scenario took too long. It stands last.
     *
     * @param afterMillis how long it had taken when it was interrupted
     * @param stack where its thread stood then, innermost call first
     */
    public record CutOff(String summary, long afterMillis, List<String> stack) implements Line {}

    /** The transcript of these exchanges. */
    public static Transcript of(int checks, List<Timed> exchanges) {
        return of(checks, exchanges, 0, List.of());
    }

    /**
     * The transcript of these exchanges.
     *
     * @param leftOut how many more there were, which prove nothing that these do not
     * @param remarks what else happened, in words
     */
    public static Transcript of(int checks, List<Timed> exchanges, int leftOut, List<String> remarks) {
        List<Line> lines = new ArrayList<>();
        exchanges.forEach(exchange -> lines.add(Entry.of(exchange)));
        if (leftOut > 0) {
            lines.add(new LeftOut(leftOut + " more exchanges were left out, for they prove no more", leftOut));
        }
        remarks.forEach(remark -> lines.add(new Remark(remark)));
        return new Transcript(checks, List.copyOf(lines));
    }

    /** The same with the checks that were made. */
    public Transcript with(List<CheckedCall> calls, OptionalInt lookedThrough) {
        CheckCodec codec = CheckCodec.writing();
        List<Line> lines = new ArrayList<>(exchanges);
        int at = (int) lines.stream().filter(Entry.class::isInstance).count();
        for (CheckedCall call : calls) {
            lines.add(
                    at++,
                    new Checked(
                            call.check() + (call.found().isEmpty() ? " found nothing wrong" : " found a discrepancy"),
                            call.check(),
                            call.inputs().stream().map(codec::write).toList(),
                            codec.write(call.found())));
        }
        if (lookedThrough.isPresent()) {
            lines.add(
                    at,
                    new LookedThrough(
                            "The whole was looked through for what the contract does not describe",
                            lookedThrough.getAsInt()));
        }
        return new Transcript(checks, List.copyOf(lines));
    }

    /** The same with what explains the expectations, after the exchanges. */
    public Transcript explaining(List<Decision> decisions) {
        List<Line> lines = new ArrayList<>(exchanges);
        int place = (int) exchanges.stream()
                .takeWhile(line -> line instanceof Entry || line instanceof LeftOut)
                .count();
        List<Explained> explained = decisions.stream()
                .map(decision -> new Explained(decision.inWords(), decision))
                .toList();
        lines.addAll(place, explained);
        return new Transcript(checks, List.copyOf(lines));
    }

    /** The same with what the scenario took too long for, which then stands last. */
    public Transcript with(Optional<Overrun> overrun) {
        if (overrun.isEmpty()) {
            return this;
        }
        List<Line> lines = new ArrayList<>(exchanges);
        lines.add(new CutOff(
                overrun.get().words(),
                overrun.get().after().toMillis(),
                overrun.get().stack()));
        return new Transcript(checks, List.copyOf(lines));
    }

    /** Hands it to whoever listens to the scenario. */
    public void attachTo(Scenario scenario) {
        scenario.attach(Integer.toString(checks), "text/plain", CHECKS);
        if (exchanges.isEmpty()) {
            return;
        }
        scenario.attach(json(), "application/json", ATTACHMENT);
    }

    /** The exchanges as the evidence has them. */
    public byte[] json() {
        try {
            return WRITER.writeValueAsString(exchanges).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A transcript could not be written as JSON", e);
        }
    }
}
