package org.configmgrtck.hostile;

import static org.configmgrtck.hostile.Blows.bomb;
import static org.configmgrtck.hostile.Blows.chunks;
import static org.configmgrtck.hostile.Blows.endless;
import static org.configmgrtck.hostile.Blows.exchange;
import static org.configmgrtck.hostile.Blows.flood;
import static org.configmgrtck.hostile.Blows.garbage;
import static org.configmgrtck.hostile.Blows.get;
import static org.configmgrtck.hostile.Blows.guess;
import static org.configmgrtck.hostile.Blows.hugeBody;
import static org.configmgrtck.hostile.Blows.keep;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Targets that turn against the doubles, once a statement of health has come; they judge it honestly nevertheless. */
final class Assaults {
    private Assaults() {}

    static Map<String, Twist> all() {
        return Map.ofEntries(
                Map.entry(
                        "floods-a-double",
                        honest(once((plan, asked, line, mixing) -> flood(managementPoint(plan), 10_000)))),
                Map.entry(
                        "calls-the-site-server",
                        honest((plan, asked, line, mixing) ->
                                exchange(siteServer(plan), get(siteServer(plan).getPath() + "/x")))),
                Map.entry(
                        "calls-the-site-server-with-a-huge-head",
                        honest((plan, asked, line, mixing) -> exchange(
                                siteServer(plan),
                                "GET " + siteServer(plan).getPath() + "/x HTTP/1.1\r\nHost: h\r\nX: "
                                        + "x".repeat(1 << 20) + "\r\n\r\n"))),
                Map.entry(
                        "calls-the-site-server-with-a-broken-request",
                        honest((plan, asked, line, mixing) -> exchange(
                                siteServer(plan),
                                "GET " + siteServer(plan).getPath()
                                        + "/x HTTP/1.1\r\nHost: h\r\nHost: h\r\n: \u0000\r\n\r\n"))),
                Map.entry(
                        "calls-the-site-server-and-breaks-off",
                        honest((plan, asked, line, mixing) -> exchange(
                                siteServer(plan),
                                "POST " + siteServer(plan).getPath()
                                        + "/x HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n<x"))),
                Map.entry("calls-the-site-server-of-another-deployment", honest((plan, asked, line, mixing) -> {
                    for (JsonNode other : mixing.others(asked.deployment())) {
                        exchange(siteServer(other), get(siteServer(other).getPath() + "/x"));
                    }
                })),
                Map.entry(
                        "guesses-the-doubles-of-others",
                        honest((plan, asked, line, mixing) -> guess(managementPoint(plan)))),
                Map.entry(
                        "sends-100-mb-to-a-double",
                        honest(once((plan, asked, line, mixing) -> hugeBody(managementPoint(plan))))),
                Map.entry(
                        "sends-an-endless-chunked-body",
                        honest(once((plan, asked, line, mixing) -> chunks(managementPoint(plan))))),
                Map.entry(
                        "sends-a-gzip-bomb", honest(once((plan, asked, line, mixing) -> bomb(managementPoint(plan))))),
                Map.entry(
                        "keeps-http-connections",
                        honest(once((plan, asked, line, mixing) -> keep(line, managementPoint(plan), 300, "")))),
                Map.entry(
                        "keeps-half-requests",
                        honest(once((plan, asked, line, mixing) -> keep(
                                line,
                                managementPoint(plan),
                                100,
                                "POST " + managementPoint(plan).getPath()
                                        + "/StatusReceiver HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n<x")))),
                Map.entry(
                        "keeps-ldap-connections",
                        honest(once((plan, asked, line, mixing) -> keep(line, directory(plan), 300, "")))),
                Map.entry(
                        "sends-garbage-to-the-directory",
                        honest((plan, asked, line, mixing) -> exchange(directory(plan), garbage()))),
                Map.entry("sends-endless-ldap", honest(once((plan, asked, line, mixing) -> endless(directory(plan))))),
                Map.entry(
                        "adds-100000-attributes",
                        honest(once((plan, asked, line, mixing) -> exchange(
                                directory(plan),
                                Ber.add(
                                        1,
                                        "CN=x,"
                                                + plan.at("/directory/systemManagement")
                                                        .asText(),
                                        100_000))))),
                Map.entry(
                        "sends-an-unreadable-name",
                        honest((plan, asked, line, mixing) -> exchange(
                                directory(plan),
                                Ber.search(1, "DC=\u0000\u001b,,=,<x>\\" + "DC=x,".repeat(20_000), 2)))));
    }

    /** Sends the doubles and the kit gigabytes, packed and unpacked, in place of an honest answer. */
    static Twist onMemory() {
        Mixing.Deed gigabytes = once((plan, asked, line, mixing) -> {
            bomb(managementPoint(plan));
            chunks(managementPoint(plan));
            hugeBody(managementPoint(plan));
            endless(directory(plan));
        });
        return new Mixing().watching((plan, asked, line, mixing) -> {
            gigabytes.with(plan, asked, line, mixing);
            Connections.overflow(asked, line);
        });
    }

    /** Does the deed, and then what an honest target would do. */
    private static Twist honest(Mixing.Deed deed) {
        return new Mixing().watching((plan, asked, line, mixing) -> {
            deed.with(plan, asked, line, mixing);
            line.pass(asked);
        });
    }

    /** Does it once: with the fifth statement of health, so that the doctor, who looks first, is not the only one to see it. */
    private static Mixing.Deed once(Mixing.Deed deed) {
        AtomicInteger statements = new AtomicInteger();
        return (plan, asked, line, mixing) -> {
            if (statements.incrementAndGet() == 5) {
                deed.with(plan, asked, line, mixing);
            }
        };
    }

    private static URI managementPoint(JsonNode plan) {
        return URI.create(plan.at("/managementPoint/url").asText());
    }

    private static URI siteServer(JsonNode plan) {
        return URI.create(plan.at("/siteServer/url").asText());
    }

    private static URI directory(JsonNode plan) {
        return URI.create(plan.at("/directory/url").asText());
    }
}
