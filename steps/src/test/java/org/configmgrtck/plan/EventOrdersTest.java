package org.configmgrtck.plan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The features that have events come one after the other have them come in all orders that they say. */
class EventOrdersTest {
    private static final Pattern ROW = Pattern.compile("\\s*\\| \\d+ +\\| ([^|]+?) +\\|");

    /** Time that passes after each event, and is not one of those that are put in order. */
    private static final Set<String> BETWEEN = Set.of("day");

    /** Where events come close behind each other, and not all right after each other. */
    private static final String CLOSE = "/events-at-a-client";

    @Test
    void eachEventComesRightAfterEachOther() {
        Map<String, List<String>> features = FeatureText.read();
        List<List<List<String>>> tables = features.entrySet().stream()
                .filter(feature -> feature.getKey().contains("/events-at-a-"))
                .filter(feature -> !feature.getKey().contains(CLOSE))
                .flatMap(feature -> tables(feature.getValue()).stream())
                .toList();

        assertThat(tables).hasSizeGreaterThan(4).allSatisfy(EventOrdersTest::coversEveryTwo);
    }

    private static void coversEveryTwo(List<List<String>> orders) {
        Set<String> events = orders.stream().flatMap(List::stream).collect(toCollection(TreeSet::new));
        Set<String> pairs = new TreeSet<>();
        for (List<String> order : orders) {
            for (int i = 1; i < order.size(); i++) {
                pairs.add(order.get(i - 1) + " > " + order.get(i));
            }
        }
        Set<String> missing = new TreeSet<>();
        events.forEach(one -> events.forEach(other -> missing.add(one + " > " + other)));
        missing.removeAll(pairs);

        assertThat(events).hasSizeGreaterThan(4);
        assertThat(missing).isEmpty();
    }

    /** The orders of each table. */
    private static List<List<List<String>>> tables(List<String> lines) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String line : lines) {
            var row = ROW.matcher(line);
            if (line.strip().equals("Examples:")) {
                tables.add(new ArrayList<>());
            } else if (row.matches()) {
                tables.get(tables.size() - 1)
                        .add(Arrays.stream(row.group(1).split(", "))
                                .filter(event -> !BETWEEN.contains(event))
                                .toList());
            }
        }
        return tables;
    }
}
