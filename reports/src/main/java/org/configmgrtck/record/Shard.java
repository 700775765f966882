package org.configmgrtck.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.verdict.Plan;

/**
 * One of several parts that a run is split into.
 *
 * @param index which of the parts, from 1
 * @param of how many parts there are
 */
public record Shard(int index, int of) {
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    /** @throws IllegalArgumentException if there is no such part, in words for the user */
    public Shard {
        if (of < 1 || index < 1 || index > of) {
            throw new IllegalArgumentException(
                    index + "/" + of + " is no shard: expected I/N with I from 1 to N, such as 1/3, 2/3 and 3/3.");
        }
    }

    /**
     * Reads {@code I/N}.
     *
     * @throws IllegalArgumentException if it is none, in words for the user
     */
    public static Shard of(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    words + " is no shard: expected I/N with I from 1 to N, such as 1/3, 2/3 and 3/3.");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * What this part asks of a plan: every Nth of the selected scenarios, in the order of the specification. Neighbours
     * take about the same time, so that the parts do too; and the choice is the same on every machine.
     *
     * @throws IllegalArgumentException if nothing is left for this part or another, in words for the user
     */
    public Plan part(Plan plan) {
        List<String> selected = RunRecord.selected(plan);
        if (selected.size() < of) {
            throw new IllegalArgumentException(this + ": only " + selected.size()
                    + " scenarios are selected, so that some of the " + of + " shards would ask nothing. Choose N of at"
                    + " most " + selected.size() + ".");
        }
        Set<String> part = new LinkedHashSet<>();
        for (int i = index - 1; i < selected.size(); i += of) {
            part.add(selected.get(i));
        }
        return new Plan(plan.all(), part);
    }

    /** The part as the command and every document write it: {@code I/N}. */
    @JsonValue
    @Override
    public String toString() {
        return index + "/" + of;
    }
}
