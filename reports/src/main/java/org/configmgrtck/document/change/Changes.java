package org.configmgrtck.document.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.configmgrtck.document.change.Change.Kind;
import org.configmgrtck.document.change.Side.Asked;

/**
 * What is different between two reports: by the ids of requirements, so that they may be of different versions of the
 * kit.
 */
public final class Changes {
    private static final Set<String> UNCLEAR = Set.of("INCONCLUSIVE", "KIT_ERROR");
    private static final Set<String> NOT_ASKED = Set.of("NOT_TESTED", "NOT_APPLICABLE", "unknown");

    private final Side before;
    private final Side now;

    private Changes(Side before, Side now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Reads two report folders.
     *
     * @throws org.configmgrtck.record.RecordException if one of them can't be read; in words for the user
     */
    public static Changes between(Path before, Path now) throws IOException {
        return new Changes(new SideReader(before).read(), new SideReader(now).read());
    }

    /** Whether anything is worse than it was. */
    public boolean worse() {
        return all().stream().anyMatch(Change::worse);
    }

    /** What is different with the requirements, in the order of their kinds. */
    public List<Change> all() {
        Set<String> ids = new LinkedHashSet<>(now.requirements().keySet());
        ids.addAll(before.requirements().keySet());
        Map<Kind, List<Change>> byKind = new TreeMap<>();
        for (String id : ids) {
            change(id)
                    .ifPresent(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                            .add(one));
        }
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /** What is different besides, each under a label: kit, specification, subject, claim, readings, verdict. */
    public Map<String, String> around() {
        Map<String, String> different = new TreeMap<>();
        differ(different, "Kit", before.kitVersion(), now.kitVersion());
        differ(different, "Subject", before.subject(), now.subject());
        differ(
                different,
                "Verdict",
                before.verdict().replace('_', ' '),
                now.verdict().replace('_', ' '));
        if (!before.specification().isEmpty() && !now.specification().isEmpty()) {
            differ(different, "Specification", before.specification(), now.specification());
        }
        List<String> claim = new ArrayList<>();
        added(now.roles(), before.roles()).forEach(role -> claim.add("+" + role));
        added(before.roles(), now.roles()).forEach(role -> claim.add("-" + role));
        if (!claim.isEmpty()) {
            different.put("Claim", String.join(", ", claim));
        }
        Set<String> names = new TreeSet<>(before.readings().keySet());
        names.addAll(now.readings().keySet());
        List<String> readings = new ArrayList<>();
        for (String name : names) {
            String old = before.readings().getOrDefault(name, "none");
            String value = now.readings().getOrDefault(name, "none");
            if (!old.equals(value)) {
                readings.add(name + ": " + old + " → " + value);
            }
        }
        if (!readings.isEmpty()) {
            different.put("Readings", String.join("; ", readings));
        }
        return different;
    }

    /** One line on each of the two. */
    List<String> sides() {
        return List.of(line(before), line(now));
    }

    private static String line(Side side) {
        return side.subject() + ": " + side.verdict().replace('_', ' ') + ", by configmgr-tck " + side.kitVersion();
    }

    private Optional<Change> change(String id) {
        String old = before.verdictOf(id);
        String verdict = now.verdictOf(id);
        List<String> failing = scenarios(id, (was, is) -> is.equals("FAIL") && !was.equals("FAIL"));
        List<String> mended = scenarios(id, (was, is) -> was.equals("FAIL") && is.equals("PASS"));
        if (verdict.equals("FAIL")) {
            if (!old.equals("FAIL") || !failing.isEmpty()) {
                return of(Kind.NEWLY_FAILING, id, failing, true);
            }
            return mended.isEmpty() ? Optional.empty() : of(Kind.MENDED, id, mended, false);
        }
        if (old.equals(verdict)) {
            return Optional.empty();
        }
        if (UNCLEAR.contains(verdict)) {
            List<String> unclear = scenarios(id, (was, is) -> UNCLEAR.contains(is) && !UNCLEAR.contains(was));
            return UNCLEAR.contains(old) ? Optional.empty() : of(Kind.NEWLY_UNCLEAR, id, unclear, old.equals("PASS"));
        }
        if (NOT_ASKED.contains(verdict)) {
            if (NOT_ASKED.contains(old)) {
                return Optional.empty();
            }
            // A part of its scenarios may have been asked, and all that failed among them.
            boolean allMended = old.equals("FAIL")
                    && !mended.isEmpty()
                    && scenarios(id, (was, is) -> was.equals("FAIL") && !is.equals("PASS"))
                            .isEmpty();
            return allMended ? of(Kind.MENDED, id, mended, false) : of(Kind.NEWLY_NOT_ASKED, id, List.of(), true);
        }
        if (old.equals("FAIL")) {
            return of(Kind.MENDED, id, mended, false);
        }
        return of(UNCLEAR.contains(old) ? Kind.NEWLY_CLEAR : Kind.NEWLY_ASKED, id, List.of(), false);
    }

    private Optional<Change> of(Kind kind, String id, List<String> scenarios, boolean worse) {
        Asked asked = Optional.ofNullable(now.requirements().get(id))
                .orElseGet(() -> before.requirements().get(id));
        return Optional.of(new Change(
                kind, id, asked.level(), asked.statement(), before.verdictOf(id), now.verdictOf(id), scenarios, worse));
    }

    private List<String> scenarios(String requirement, BiPredicate<String, String> wanted) {
        Set<String> ids = new TreeSet<>();
        List.of(before, now)
                .forEach(side -> side.scenarios().forEach((id, one) -> {
                    if (one.requirements().contains(requirement)) {
                        ids.add(id);
                    }
                }));
        return ids.stream()
                .filter(id -> wanted.test(before.endOf(id), now.endOf(id)))
                .toList();
    }

    private static void differ(Map<String, String> different, String label, String old, String value) {
        if (!old.equals(value)) {
            different.put(label, old + " → " + value);
        }
    }

    private static List<String> added(List<String> these, List<String> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }
}
