package org.configmgrtck.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The connection that a request came on, and what can be done with it; the honest reference is behind it. */
final class Line {
    private final Socket socket;
    private final URI reference;
    private final CountDownLatch over;
    private final Target target;

    /** @param over counted down when the target is stopped: nothing hangs any longer */
    Line(Socket socket, URI reference, CountDownLatch over, Target target) {
        this.socket = socket;
        this.reference = reference;
        this.over = over;
        this.target = target;
    }

    URI reference() {
        return reference;
    }

    /** What the reference answers. */
    Answered ask(Asked asked) throws IOException {
        try (Socket there = new Socket(reference.getHost(), reference.getPort())) {
            String head = asked.method() + " " + asked.path() + " HTTP/1.1\r\nHost: reference\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + asked.body().length + "\r\n\r\n";
            OutputStream out = there.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(asked.body());
            out.flush();
            InputStream in = there.getInputStream();
            String answer = Asked.head(in);
            int status = Integer.parseInt(answer.substring(9, 12));
            byte[] body = in.readNBytes(Asked.length(answer));
            String type = answer.lines()
                    .filter(line -> line.regionMatches(true, 0, "content-type:", 0, 13))
                    .map(line -> line.substring(13).strip())
                    .findFirst()
                    .orElse("");
            return new Answered(status, type, body);
        }
    }

    /** Does what an honest target would do. */
    void pass(Asked asked) throws IOException {
        send(ask(asked));
    }

    void send(Answered answer) throws IOException {
        send(answer.octets());
    }

    void send(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        socket.getOutputStream().flush();
    }

    void send(String octets) throws IOException {
        send(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The target that the connection leads to. */
    Target target() {
        return target;
    }

    /** Ends the connection in an orderly way. */
    void close() throws IOException {
        socket.close();
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        socket.close();
    }

    /** Lets time pass, until the target is stopped at the latest. Says whether it is not stopped. */
    boolean idle(long milliseconds) throws IOException {
        try {
            return !over.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Does nothing more until the target is stopped. */
    void hang() throws IOException {
        idle(TimeUnit.MINUTES.toMillis(10));
    }
}
