package org.configmgrtck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.specification.Level;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;
import org.junit.jupiter.api.Test;

/** The misbehaviours of the reference implementation, as it lists them, fit the requirements. */
class MisbehavioursTest {
    private static final int AT_LEAST = 2;

    private final Map<String, Requirement> requirements = Specification.load().requirements();
    private final List<Listed> misbehaviours = listed();

    @Test
    void eachIsUnlikeTheOthers() {
        assertThat(misbehaviours).extracting(Listed::name).doesNotHaveDuplicates();
        assertThat(misbehaviours).extracting(Listed::sentence).doesNotHaveDuplicates();
    }

    @Test
    void eachBreaksRequirementsThatExist() {
        assertThat(misbehaviours)
                .hasSizeGreaterThan(100)
                .allSatisfy(one ->
                        assertThat(requirements.keySet()).as("%s", one.name()).containsAll(one.broken()));
    }

    @Test
    void eachRequirementIsBrokenInSeveralWays() {
        Map<String, Long> ways = misbehaviours.stream()
                .flatMap(one -> one.broken().stream().limit(1))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        Set<String> few = requirements.values().stream()
                .filter(requirement -> requirement.level() == Level.MUST)
                .map(Requirement::id)
                .filter(id -> ways.getOrDefault(id, 0L) < AT_LEAST)
                .collect(Collectors.toSet());
        assertThat(few)
                .as("requirements with fewer than %d misbehaviours", AT_LEAST)
                .isEmpty();
    }

    private static List<Listed> listed() {
        StringWriter out = new StringWriter();
        ToolProvider.findFirst("configmgr-reference")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "--list-misbehaviours");
        return out.toString().lines().map(Listed::of).toList();
    }

    /** @param broken ids of the requirements that it breaks, the main one first; empty if it breaks none */
    private record Listed(String name, List<String> broken, String sentence) {
        static Listed of(String line) {
            String[] fields = line.split("\t", -1);
            List<String> broken = Stream.of(fields[1].split(","))
                    .filter(id -> !id.equals("-"))
                    .toList();
            return new Listed(fields[0], broken, fields[2]);
        }
    }
}
