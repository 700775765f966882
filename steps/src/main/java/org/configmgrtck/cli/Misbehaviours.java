package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.configmgrtck.selftest.Misbehaviour;

/** The misbehaviours of the bundled reference implementation, as it lists them. */
final class Misbehaviours {
    private Misbehaviours() {}

    /** All of them, in its order. */
    static List<Misbehaviour> all() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = BundledReference.tool()
                .run(new PrintWriter(out, true), new PrintWriter(err, true), "--list-misbehaviours");
        if (code != 0) {
            throw new IllegalStateException("The reference implementation did not list its misbehaviours: " + err);
        }
        return Misbehaviour.listed(out.toString());
    }

    /**
     * Those that one of these names, by itself or by a requirement that it breaks.
     *
     * @param only names, ids of requirements, and globs over either; empty for all
     * @throws WrongUsage if one of them names none
     */
    static List<Misbehaviour> selected(List<Misbehaviour> all, List<String> only) {
        if (only.isEmpty()) {
            return all;
        }
        Set<Misbehaviour> selected = new LinkedHashSet<>();
        for (String pattern : only) {
            Pattern glob = Pattern.compile(regex(pattern), Pattern.CASE_INSENSITIVE);
            List<Misbehaviour> matched = all.stream()
                    .filter(one -> glob.matcher(one.name()).matches()
                            || one.breaks().stream()
                                    .anyMatch(id -> glob.matcher(id).matches()))
                    .toList();
            if (matched.isEmpty()) {
                throw new WrongUsage("--only " + pattern + " names no misbehaviour. Name one, a requirement (SHV-3-01),"
                        + " or a glob over either; there are "
                        + all.stream().map(Misbehaviour::name).collect(Collectors.joining(", ")) + ".");
            }
            selected.addAll(matched);
        }
        return all.stream().filter(selected::contains).toList();
    }

    private static String regex(String glob) {
        return glob.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining());
    }
}
