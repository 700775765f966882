package org.configmgrtck.hostile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Targets that break off, hang, drip, overflow or cheat on the connection. */
final class Connections {
    private static final String SOH = "/statements-of-health";

    private Connections() {}

    static Map<String, Twist> all() {
        return Map.ofEntries(
                Map.entry("refuses-after-declaration", (asked, line) -> {
                    line.pass(asked);
                    line.target().die();
                }),
                Map.entry(
                        "resets-in-the-answer",
                        ((Twist) (asked, line) -> {
                                    byte[] answer = line.ask(asked).octets();
                                    line.send(Arrays.copyOf(answer, answer.length - 10));
                                    line.reset();
                                })
                                .at(SOH)),
                Map.entry("hangs-before-the-head", ((Twist) (asked, line) -> line.hang()).at(SOH)),
                Map.entry(
                        "hangs-in-the-body",
                        ((Twist) (asked, line) -> {
                                    byte[] answer = line.ask(asked).octets();
                                    line.send(Arrays.copyOf(answer, answer.length - 10));
                                    line.hang();
                                })
                                .at(SOH)),
                Map.entry("drips", ((Twist) Connections::drip).at(SOH)),
                Map.entry("answers-with-200-mb", ((Twist) Connections::overflow).at(SOH)),
                Map.entry("head-without-end", ((Twist) Connections::endlessHead).at(SOH)),
                Map.entry("redirects-forever", Connections::redirectForever),
                Map.entry("old-http", (asked, line) -> {
                    Answered answer = line.ask(asked);
                    line.send(answer.octets("HTTP/1.0", answer.body().length));
                    line.close();
                }),
                Map.entry(
                        "wrong-chunks",
                        ((Twist) (asked, line) -> {
                                    line.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                            + "Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\nzz\r\n");
                                    line.close();
                                })
                                .at(SOH)),
                Map.entry(
                        "two-answers",
                        ((Twist) (asked, line) -> {
                                    line.pass(asked);
                                    line.send(Answered.json(200, "{\"healthState\": \"compliant\"}"));
                                    line.close();
                                })
                                .at(SOH)),
                Map.entry("answers-late", answersLate()),
                Map.entry(
                        "promises-too-much",
                        ((Twist) (asked, line) -> {
                                    Answered answer = line.ask(asked);
                                    line.send(answer.octets("HTTP/1.1", answer.body().length + 100L));
                                    line.close();
                                })
                                .at(SOH)),
                Map.entry(
                        "promises-too-little",
                        ((Twist) (asked, line) -> {
                                    Answered answer = line.ask(asked);
                                    line.send(answer.octets("HTTP/1.1", answer.body().length - 10L));
                                })
                                .at(SOH)),
                Map.entry(
                        "promises-nonsense",
                        ((Twist) (asked, line) -> line.send(
                                        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\nContent-Length: x\r\n\r\n{}"))
                                .at(SOH)),
                Map.entry(
                        "no-http",
                        ((Twist) (asked, line) -> {
                                    line.send("SSH-2.0-OpenSSH_9.0\r\n\u0007\u001b[2J");
                                    line.close();
                                })
                                .at(SOH)),
                Map.entry("delete-hangs", deleteHangs()),
                Map.entry(
                        "delete-fails",
                        Twist.of(Answered.problem(500, "it stays")).only(Asked::deletesDeployment)),
                Map.entry("crashes-after-20-requests", (asked, line) -> {
                    if (asked.number() <= 20) {
                        line.pass(asked);
                    } else {
                        line.target().die();
                    }
                }),
                Map.entry("answers-before-it-is-asked", new Hasty()),
                Map.entry("dies-and-comes-back", diesAndComesBack()));
    }

    /** Reads the declaration's request; on every later connection it answers what nobody has asked yet. */
    private static final class Hasty implements Twist {
        private final AtomicBoolean begun = new AtomicBoolean();

        @Override
        public void connected(Line line) throws IOException {
            if (begun.getAndSet(true)) {
                line.send(Answered.json(201, "{\"deployment\": \"d\"}"));
                line.close();
            }
        }

        @Override
        public void answer(Asked asked, Line line) throws IOException {
            line.pass(asked);
        }
    }

    private static void drip(Asked asked, Line line) throws IOException {
        for (byte octet : line.ask(asked).octets()) {
            line.send(new byte[] {octet});
            if (!line.idle(1000)) {
                return;
            }
        }
    }

    static void overflow(Asked asked, Line line) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        line.send(Answered.json(200, "").head("HTTP/1.1", 200L << 20));
        for (int i = 0; i < 200; i++) {
            line.send(megabyte);
        }
    }

    private static void endlessHead(Asked asked, Line line) throws IOException {
        String field = "X-Filler: " + "x".repeat(8000) + "\r\n";
        line.send("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 20_000; i++) {
            line.send(field);
        }
    }

    private static void redirectForever(Asked asked, Line line) throws IOException {
        if (asked.isDeclaration()) {
            line.pass(asked);
        } else {
            line.send("HTTP/1.1 307 Elsewhere\r\nLocation: " + asked.path() + "\r\nContent-Length: 0\r\n\r\n");
        }
    }

    /** Each statement of health gets the answer to the one before. */
    private static Twist answersLate() {
        AtomicReference<Answered> former = new AtomicReference<>(
                Answered.json(200, "{\"statementOfHealth\": \"none\", \"instructions\": [], \"fixedRoutes\": []}"));
        return ((Twist) (asked, line) -> line.send(former.getAndSet(line.ask(asked)))).at(SOH);
    }

    /** Where a statement of health was judged: everywhere would take long. */
    private static Twist deleteHangs() {
        Set<String> judged = ConcurrentHashMap.newKeySet();
        return (asked, line) -> {
            if (asked.isFor(SOH)) {
                judged.add(asked.deployment());
            }
            if (asked.deletesDeployment() && judged.contains(asked.deployment())) {
                line.hang();
            } else {
                line.pass(asked);
            }
        };
    }

    /** Is away for the time of a few requests. */
    private static Twist diesAndComesBack() {
        AtomicBoolean died = new AtomicBoolean();
        return (asked, line) -> {
            if (asked.isFor(SOH) && died.compareAndSet(false, true)) {
                line.target().die();
                line.idle(50);
                line.target().comeBack();
            } else {
                line.pass(asked);
            }
        };
    }
}
