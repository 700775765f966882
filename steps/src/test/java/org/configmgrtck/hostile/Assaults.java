package org.configmgrtck.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** Targets that turn against the doubles, once a statement of health has come; they judge it honestly nevertheless. */
final class Assaults {
    private static final byte[] MEGABYTE = new byte[1 << 20];

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
                Map.entry("guesses-the-doubles-of-others", honest((plan, asked, line, mixing) -> guess(plan))),
                Map.entry(
                        "sends-100-mb-to-a-double",
                        honest(once((plan, asked, line, mixing) -> hugeBody(managementPoint(plan))))),
                Map.entry(
                        "sends-an-endless-chunked-body",
                        honest(once((plan, asked, line, mixing) -> chunks(siteServer(plan))))),
                Map.entry("sends-a-gzip-bomb", honest(once((plan, asked, line, mixing) -> bomb(siteServer(plan))))),
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
            bomb(siteServer(plan));
            chunks(siteServer(plan));
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

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    }

    /** Sends this, and takes in what comes until the double hangs up, or has been silent for a while. */
    private static void exchange(URI there, String text) {
        exchange(there, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void exchange(URI there, byte[] octets) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            drain(socket.getInputStream());
        } catch (IOException e) {
            // It hung up, or said nothing: both are the double's right.
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] octets = new byte[8192];
        while (in.read(octets) >= 0) {
            // Nobody wants to know.
        }
    }

    private static void flood(URI there, int requests) throws IOException {
        byte[] many = get(there.getPath() + "/nothing")
                .replace("Connection: close\r\n", "")
                .repeat(100)
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < requests / 100; i += 10) {
            try (Socket socket = new Socket(there.getHost(), there.getPort())) {
                for (int j = 0; j < 10; j++) {
                    socket.getOutputStream().write(many);
                }
                socket.getOutputStream().write(get(there.getPath()).getBytes(StandardCharsets.ISO_8859_1));
                drain(socket.getInputStream());
            }
        }
    }

    private static void guess(JsonNode plan) {
        URI site = siteServer(plan);
        for (int i = 1; i < 20; i++) {
            String other = site.getPath().replaceFirst("[^/]+$", "d" + i);
            exchange(site, get(other + "/x"));
        }
    }

    private static void hugeBody(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + there.getPath()
                                    + "/StatusReceiver HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml\r\nContent-Length: "
                                    + (100L << 20) + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            byte[] filler = MEGABYTE.clone();
            Arrays.fill(filler, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(filler);
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    private static void chunks(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + there.getPath() + "/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write("100000\r\n".getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(MEGABYTE);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    /** A gigabyte of zeros, compressed to a megabyte. */
    private static void bomb(URI there) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                zip.write(MEGABYTE);
            }
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + there.getPath() + "/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(packed.toByteArray());
        exchange(there, request.toByteArray());
    }

    private static void keep(Line line, URI there, int connections, String text) {
        for (int i = 0; i < connections; i++) {
            try {
                Socket socket = new Socket(there.getHost(), there.getPort());
                line.target().keep(socket);
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** A message that says that it has two gigabytes. */
    private static void endless(URI there) {
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream().write(new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1, 0x02, 0x01, 0x01, 0x63});
            socket.getOutputStream()
                    .write(new byte[] {(byte) 0x84, 0x7f, -1, -1, -16, 0x04, (byte) 0x84, 0x7f, -1, -1, -32});
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(MEGABYTE);
            }
        } catch (IOException e) {
            // It did not want to hear the end.
        }
    }

    private static byte[] garbage() {
        byte[] octets = new byte[20_000];
        new Random(7).nextBytes(octets);
        return octets;
    }
}
