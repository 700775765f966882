package org.configmgrtck.reference.managementpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/**
 * Speaks HTTP to one peer, whom it does not trust: answers are bounded in time and size, and no redirection is followed.
 * A connection for each request, so that nothing is left behind, not even a thread.
 */
public final class HttpPeer {
    private static final int LONGEST_ANSWER = 8 << 20;

    private final URI base;
    private final Deadline deadline;

    /** The peer below the base address, until the deadline. */
    public HttpPeer(URI base, Deadline deadline) {
        this.base = base;
        this.deadline = deadline;
    }

    /**
     * Gets what is there; any status is an answer. The JDK asks once more by itself where the connection breaks before
     * anything has come.
     */
    public Answer get(String path) throws IOException {
        HttpURLConnection connection = open(path);
        return answer(connection);
    }

    /** Posts XML; any status is an answer. */
    public Answer post(String path, byte[] xml) throws IOException {
        return send("POST", path, "text/xml; charset=utf-8", xml);
    }

    /**
     * Sends what has a body; any status is an answer. What may be repeated without harm, the JDK sends once more by
     * itself where the connection breaks before anything has come.
     */
    public Answer send(String method, String path, String contentType, byte[] body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Content-Type", contentType);
        connection.setDoOutput(true);
        // Keeps the JDK from sending the request once more. It keeps connections after a 204 though the peer has closed
        // them, and only before a POST does it look whether they still live.
        if (method.equals("POST")) {
            connection.setFixedLengthStreamingMode(body.length);
        }
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        return answer(connection);
    }

    private HttpURLConnection open(String path) throws IOException {
        int millis = (int) deadline.forRequest().toMillis();
        if (millis == 0) {
            throw new IOException("There is no time left to ask " + base + path);
        }
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestProperty("Connection", "close");
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        return connection;
    }

    private Answer answer(HttpURLConnection connection) throws IOException {
        try {
            int status = connection.getResponseCode();
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(status, in == null ? new byte[0] : read(in));
            }
        } finally {
            connection.disconnect();
        }
    }

    /** Reads in pieces, since a peer that sends an octet now and then never runs into the read time-out. */
    private byte[] read(InputStream in) throws IOException {
        long end = System.nanoTime() + deadline.forRequest().toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            body.write(piece, 0, count);
            if (body.size() > LONGEST_ANSWER || System.nanoTime() - end > 0) {
                throw new IOException("The answer of " + base + " is too long, or takes too long.");
            }
        }
        return body.toByteArray();
    }

    /**
     * An answer.
     *
     * @param status the HTTP status; -1 if it was not HTTP at all
     * @param body the body; empty without one
     */
    public record Answer(int status, byte[] body) {}
}
