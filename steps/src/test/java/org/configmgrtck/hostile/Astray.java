package org.configmgrtck.hostile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Targets whose adapter goes by another time, or to another place, than it is told. Otherwise they are honest. */
final class Astray {
    private static final Predicate<Asked> PLAN = Asked::createsDeployment;

    private Astray() {}

    static Map<String, Twist> all() {
        return Map.of(
                "goes-by-the-real-time",
                (asked, line) -> {
                    if (asked.isFor("/clock")) {
                        line.send(Answered.empty(204));
                    } else {
                        hearing(PLAN, Astray::now).answer(asked, line);
                    }
                },
                "sets-its-clock-with-200",
                (asked, line) -> {
                    Answered answer = line.ask(asked);
                    line.send(asked.isFor("/clock") ? Answered.json(200, asked.text()) : answer);
                },
                "drops-the-path-of-the-management-point",
                hearing(PLAN, text -> text.replaceAll("(\"http://[^/\"]+)/mp/[^\"]*\"", "$1\"")),
                "searches-another-domain",
                hearing(PLAN, text -> text.replace("DC=tck,DC=example", "DC=corp,DC=contoso")),
                "looks-for-the-directory-at-another-port",
                hearing(PLAN, text -> text.replaceAll("(ldap://[^:\"]+):[0-9]+", "$1:1")),
                "forgets-the-publishing-password",
                hearing(
                        asked -> asked.isFor("/site-server/settings"),
                        text -> text.replaceAll("(\"password\" *: *)\"[^\"]*\"", "$1\"forgotten\"")));
    }

    private static Twist hearing(Predicate<Asked> some, UnaryOperator<String> change) {
        return (asked, line) -> line.pass(
                some.test(asked)
                        ? new Asked(
                                asked.number(),
                                asked.method(),
                                asked.path(),
                                change.apply(asked.text()).getBytes(StandardCharsets.UTF_8))
                        : asked);
    }

    private static String now(String plan) {
        Instant real = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return plan.replaceFirst("(\"clock\" *: *)\"[^\"]*\"", "$1\"" + real + "\"");
    }
}
