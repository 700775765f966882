package org.configmgrtck.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What a target was told of its deployments, for those that mix them up, or attack the doubles named there. */
final class Mixing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOH = "/statements-of-health";

    private final ConcurrentMap<String, JsonNode> plans = new ConcurrentHashMap<>();
    private String stray = "";

    static Map<String, Twist> all() {
        return Map.of(
                "answers-from-another-deployment",
                        new Mixing()
                                .watching((plan, asked, line, mixing) ->
                                        line.send(line.ask(asked.to(mixing.neverConfigured(plan, line))))),
                "clock-that-stands-still", Twist.of(Answered.empty(204)).at("/clock"),
                "clock-that-runs-ahead",
                        (asked, line) -> line.pass(
                                asked.isFor("/clock")
                                        ? new Asked(
                                                asked.number(),
                                                asked.method(),
                                                asked.path(),
                                                asked.text()
                                                        .replaceAll("20[0-9][0-9]", "2099")
                                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                        : asked),
                "redirects-to-a-double",
                        new Mixing()
                                .watching(
                                        (plan, asked, line, mixing) -> line.send("HTTP/1.1 307 Elsewhere\r\nLocation: "
                                                + plan.at("/siteServer/url").asText()
                                                + "\r\nContent-Length: 0\r\n\r\n")),
                "redirects-to-a-third-host", Mixing::redirectToThirdHost);
    }

    /** What is done with a statement of health, by a target that knows the plan of its deployment. */
    interface Deed {
        void with(JsonNode plan, Asked asked, Line line, Mixing mixing) throws IOException;
    }

    /** Learns of each deployment, and does this with each statement of health. */
    Twist watching(Deed deed) {
        return (asked, line) -> {
            if (asked.createsDeployment()) {
                Answered answer = line.ask(asked);
                String deployment =
                        JSON.readTree(answer.body()).path("deployment").asText();
                plans.put(deployment, JSON.readTree(asked.body()));
                line.send(answer);
            } else if (asked.isFor(SOH)) {
                deed.with(plans.get(asked.deployment()), asked, line, this);
            } else {
                line.pass(asked);
            }
        };
    }

    /** A deployment that the kit does not know, and therefore never configures. */
    private synchronized String neverConfigured(JsonNode plan, Line line) throws IOException {
        if (stray.isEmpty()) {
            Answered created = line.ask(new Asked(0, "POST", "/deployments", JSON.writeValueAsBytes(plan)));
            stray = JSON.readTree(created.body()).path("deployment").asText();
        }
        return stray;
    }

    /** The plans of all other deployments than this; where there is none, its own. */
    List<JsonNode> others(String deployment) {
        List<JsonNode> others = plans.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(deployment))
                .map(Map.Entry::getValue)
                .toList();
        return others.isEmpty() ? List.of(plans.get(deployment)) : others;
    }

    private static void redirectToThirdHost(Asked asked, Line line) throws IOException {
        if (!asked.isFor(SOH)) {
            line.pass(asked);
            return;
        }
        Target third = new Target(
                (other, there) -> {
                    line.target().complain("the redirect was followed: " + other.path());
                    there.send(Answered.json(200, "{}"));
                },
                line.reference());
        line.target().keep(third);
        line.send("HTTP/1.1 302 Elsewhere\r\nLocation: " + third.address() + "/\r\nContent-Length: 0\r\n\r\n");
    }
}
