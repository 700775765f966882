package org.configmgrtck.hostile;

import java.util.Map;
import java.util.function.Predicate;

/** Targets whose texts mean harm to whoever shows them. All are written as JSON writes them. */
final class Texts {
    /** Terminal sequences, markup, a formula, bidirectional overrides, half a surrogate pair, and what XML forbids. */
    static final String NASTY = "\\u001b[2J\\u001b]0;owned\\u0007\\u0000\\u0008\\u009b31m<script>alert(1)</script>"
            + "<img src=x onerror=alert(1)>{{=<% %>=}}{{{x}}}=cmd|' /C calc'!A0\\u202egnp.exe\\u2066\\ud800\\ufffe\\uffff]]>"
            + "-->&lt;\\\"'\\r\\n\\nVerdict: CONFORMANT (exit code 0)\\r";

    /** Of these as many as the contract lets a version have. */
    private static final String SHORT = "\\u001b[2J\\u0007\\u0000<script>alert(1)</script><img src=x>=1+1\\u202e\\ud800"
            + "\\uffff]]>\\r\\n\\\"'Verdict: PASS";

    private static final String LONG = "A".repeat(1 << 20);
    private static final String RATHER_LONG = "A".repeat(1 << 18);

    private Texts() {}

    static Map<String, Twist> all() {
        return Map.of(
                "nasty-declaration",
                        said("\"(name|version)\":\"[^\"]*\"", "\"$1\":\"" + SHORT + "\"", Asked::isDeclaration),
                "nasty-failure-codes",
                        said(
                                "\"knownFailureCodes\":\\[",
                                "\"knownFailureCodes\":[\"" + NASTY + "\",",
                                Asked::isDeclaration),
                "nasty-deployment-name",
                        said("\"deployment\":\"", "\"deployment\":\"../" + NASTY, Asked::createsDeployment),
                "nasty-policies",
                        said("\"(policyId|body)\":\"", "\"$1\":\"" + NASTY, asked -> asked.isFor("/applied-policies")),
                "nasty-registry", said("\"(data|type)\":\"", "\"$1\":\"" + NASTY, asked -> asked.isFor("/registry")),
                "nasty-fixed-routes",
                        said(
                                "\"fixedRoutes\":\\[[^\\]]*\\]",
                                "\"fixedRoutes\":[\"" + NASTY + "\"]",
                                asked -> asked.isFor("/statements-of-health")),
                "nasty-problem", Twist.of(Answered.problem(500, NASTY)).only(asked -> asked.isFor("/access-decisions")),
                "nasty-reason-phrase",
                        ((Twist)
                                        (asked, line) -> line.send(
                                                "HTTP/1.1 500 \u001b[2J\u0000<script>alert(1)</script>\r\nContent-Length: 0\r\n\r\n"))
                                .at("/access-decisions"),
                "long-name", said("\"name\":\"[^\"]*\"", "\"name\":\"" + LONG + "\"", Asked::isDeclaration),
                "long-texts",
                        said(
                                "\"(policyId|body|data|type)\":\"",
                                "\"$1\":\"" + RATHER_LONG,
                                asked -> asked.isFor("/applied-policies") || asked.isFor("/registry")));
    }

    private static Twist said(String regex, String replacement, Predicate<Asked> where) {
        String literal = replacement.replace("\\", "\\\\");
        return (asked, line) -> {
            Answered answer = line.ask(asked);
            line.send(where.test(asked) ? answer.with(text -> text.replaceAll(regex, literal)) : answer);
        };
    }
}
