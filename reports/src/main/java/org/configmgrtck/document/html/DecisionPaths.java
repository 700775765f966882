package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.transcript.Decision;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.text.Visible;

/** The ways through the seven checks that the kit recorded, each drawn once. */
final class DecisionPaths {
    private static final int BOX = 34;
    private static final int BETWEEN = 14;

    private final Words words;
    private final Map<List<String>, HtmlPage.DecisionPath> drawn = new LinkedHashMap<>();

    DecisionPaths(Words words) {
        this.words = words;
    }

    /** How a statement of health is judged, in a picture and in words. */
    HtmlPage.Decided told(Decision decision) {
        List<String> way = new ArrayList<>(decision.passed());
        way.add(decision.decides());
        HtmlPage.DecisionPath path = drawn.computeIfAbsent(way, key -> drawing(decision));
        String decides = words.say(
                "decision.decides",
                decision.exchange(),
                shown(decision.decides()),
                shown(decision.requirement()),
                shown(decision.outcome()));
        String passed = decision.passed().isEmpty() ? "" : words.say("decision.passed", joined(decision.passed()));
        String notReached =
                decision.notReached().isEmpty() ? "" : words.say("decision.not-reached", joined(decision.notReached()));
        return new HtmlPage.Decided(path.id(), decides + passed + notReached);
    }

    /** All of them. */
    List<HtmlPage.DecisionPath> all() {
        return List.copyOf(drawn.values());
    }

    private HtmlPage.DecisionPath drawing(Decision decision) {
        List<HtmlPage.Check> checks = new ArrayList<>();
        decision.passed().forEach(label -> checks.add(check(label, "passed", checks.size())));
        checks.add(check(decision.decides(), "decides", checks.size()));
        decision.notReached().forEach(label -> checks.add(check(label, "unreached", checks.size())));
        return new HtmlPage.DecisionPath("w" + (drawn.size() + 1), checks);
    }

    private static HtmlPage.Check check(String label, String style, int place) {
        int x = 1 + place * (BOX + BETWEEN);
        return new HtmlPage.Check(shown(label), style, x, x + BOX / 2);
    }

    private String joined(List<String> labels) {
        return String.join(
                words.say("list"), labels.stream().map(DecisionPaths::shown).toList());
    }

    private static String shown(String text) {
        return Visible.cut(Visible.line(text), 60);
    }
}
