package org.configmgrtck.run;

import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the feature, and the rule in it, that each scenario belongs to; Cucumber's test cases don't. */
final class Rules {
    private final Map<URI, List<Node>> features = new ConcurrentHashMap<>();

    void learn(TestSourceParsed event) {
        features.put(event.getUri(), List.copyOf(event.getNodes()));
    }

    /** The rule's name; empty where the scenario stands in none. */
    String of(TestCase testCase) {
        return path(testCase).stream()
                .filter(Node.Rule.class::isInstance)
                .findFirst()
                .flatMap(Node::getName)
                .orElse("");
    }

    /** The feature's name. */
    String featureOf(TestCase testCase) {
        return path(testCase).stream().findFirst().flatMap(Node::getName).orElse("");
    }

    private List<Node> path(TestCase testCase) {
        return features.getOrDefault(testCase.getUri(), List.of()).stream()
                .map(feature -> feature.findPathTo(node -> isCase(node, testCase)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isCase(Node node, TestCase testCase) {
        return node.getLocation().getLine() == testCase.getLocation().getLine();
    }
}
