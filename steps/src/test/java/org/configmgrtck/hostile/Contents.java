package org.configmgrtck.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Targets whose answers arrive whole, and say something else than they should. */
final class Contents {
    private static final String SOH = "/statements-of-health";
    private static final String ACCESS = "/access-decisions";
    private static final String APPLIED = "/applied-policies";

    private Contents() {}

    static Map<String, Twist> all() {
        return Map.ofEntries(
                Map.entry("empty-object", Twist.of(Answered.json(200, "{}"))),
                Map.entry(
                        "declaration-then-empty-object",
                        Twist.of(Answered.json(200, "{}")).only(asked -> !asked.isDeclaration())),
                Map.entry("always-compliant", Contents::alwaysCompliant),
                Map.entry(
                        "never-applies",
                        Twist.of(Answered.json(200, "{\"policies\": []}")).at(APPLIED)),
                Map.entry("echo", (asked, line) -> {
                    if (asked.isDeclaration() || asked.body().length == 0) {
                        line.pass(asked);
                    } else {
                        line.send(new Answered(line.ask(asked).status(), Answered.JSON, asked.body()));
                    }
                }),
                Map.entry(
                        "garbage-octets",
                        Twist.of(new Answered(200, Answered.JSON, garbage())).at(SOH)),
                Map.entry("invalid-json", changed(SOH, text -> text.substring(0, text.length() / 2))),
                Map.entry("trailing-json", changed(SOH, text -> text + text)),
                Map.entry("wrong-types", changed(ACCESS, text -> text.replaceAll("true|false", "\"perhaps\""))),
                Map.entry("not-a-number", changed(ACCESS, text -> text.replaceAll("true|false", "1e999999999"))),
                Map.entry(
                        "wrong-content-type",
                        (asked, line) ->
                                line.send(asked.isFor(SOH) ? line.ask(asked).withType("text/html") : line.ask(asked))),
                Map.entry(
                        "wrong-charset",
                        (asked, line) -> line.send(asked.isFor(SOH) ? inUtf16(line.ask(asked)) : line.ask(asked))),
                Map.entry(
                        "invalid-utf-8",
                        (asked, line) ->
                                line.send(asked.isFor(SOH) ? withBrokenText(line.ask(asked)) : line.ask(asked))),
                Map.entry(
                        "deep-json",
                        Twist.of(Answered.json(200, "[".repeat(200_000))).at(SOH)),
                Map.entry(
                        "deep-member",
                        changed(
                                SOH,
                                text -> text.replaceFirst(
                                        "\\{", "{\"x\": " + "[".repeat(900) + "]".repeat(900) + ","))),
                Map.entry(
                        "duplicate-keys",
                        changed(SOH, text -> text.replaceFirst("\\{", "{\"healthState\": \"non-compliant\","))),
                Map.entry(
                        "always-500",
                        Twist.of(Answered.problem(500, "out of order")).only(asked -> !asked.isDeclaration())),
                Map.entry(
                        "role-answers-501",
                        Twist.of(Answered.problem(501, "not here"))
                                .only(asked -> asked.path().contains("/shv-point/"))),
                Map.entry(
                        "status-999",
                        (asked, line) -> line.send(new Answered(
                                asked.isFor(SOH) ? 999 : line.ask(asked).status(),
                                Answered.JSON,
                                line.ask(asked).body()))));
    }

    private static Twist changed(String where, java.util.function.UnaryOperator<String> change) {
        return (asked, line) -> line.send(asked.isFor(where) ? line.ask(asked).with(change) : line.ask(asked));
    }

    private static void alwaysCompliant(Asked asked, Line line) throws java.io.IOException {
        Answered honest = line.ask(asked);
        line.send(
                asked.isFor(SOH)
                        ? honest.with(text -> text.replace("\"non-compliant\"", "\"compliant\"")
                                .replaceAll("\"error\":\\{[^}]*\\}", "\"healthState\":\"compliant\""))
                        : honest);
    }

    private static Answered inUtf16(Answered answer) {
        return new Answered(
                answer.status(),
                "application/json; charset=utf-16",
                answer.text().getBytes(StandardCharsets.UTF_16));
    }

    /** A member with octets that are no UTF-8; the rest is as it should be. */
    private static Answered withBrokenText(Answered answer) {
        byte[] broken = answer.with(text -> text.replaceFirst("\\{", "{\"x\": \"\u00ff\u00fe\u00c3(\","))
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        return new Answered(answer.status(), answer.type(), broken);
    }

    private static byte[] garbage() {
        byte[] octets = new byte[5000];
        new java.util.Random(1).nextBytes(octets);
        return octets;
    }
}
