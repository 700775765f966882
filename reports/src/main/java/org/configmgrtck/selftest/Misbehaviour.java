package org.configmgrtck.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One way in which the reference implementation can be told to be wrong, as it lists it.
 *
 * @param name its name, in kebab case
 * @param breaks ids of the requirements that it does not meet, its own first; empty if it is wrong in nothing
 * @param sentence what it does
 */
public record Misbehaviour(String name, List<String> breaks, String sentence) {
    private static final String NOTHING = "-";

    public Misbehaviour {
        breaks = List.copyOf(breaks);
    }

    /**
     * Reads what the reference implementation lists: a line each, of name, requirements with commas between them, and
     * sentence, with tabs between the three.
     *
     * @throws IllegalArgumentException if a line is of another form
     */
    public static List<Misbehaviour> listed(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(Misbehaviour::of)
                .toList();
    }

    private static Misbehaviour of(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("The reference implementation lists \"" + line
                    + "\"; expected a name, its requirements and a sentence, with tabs between them.");
        }
        List<String> breaks = Arrays.stream(parts[1].split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.equals(NOTHING))
                .distinct()
                .toList();
        return new Misbehaviour(parts[0].strip(), breaks, parts[2].strip());
    }

    /** The requirement that it is there to break; empty if it breaks none. */
    public Optional<String> own() {
        return breaks.stream().findFirst();
    }
}
