package org.configmgrtck.hostile;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One request that a target was sent.
 *
 * @param number its place among all requests to this target, from 1
 */
record Asked(int number, String method, String path, byte[] body) {
    private static final int LONGEST_HEAD = 64 << 10;

    /** The next request on a connection; empty where the connection ended in its place. */
    static Optional<Asked> next(InputStream in, int number) throws IOException {
        String head = head(in);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String[] words = head.split(" ", 3);
        byte[] body = in.readNBytes(length(head));
        return Optional.of(new Asked(number, words[0], words[1], body));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Is this what the path ends with? */
    boolean isFor(String end) {
        return path.endsWith(end);
    }

    boolean isDeclaration() {
        return path.equals("/declaration");
    }

    boolean createsDeployment() {
        return method.equals("POST") && path.equals("/deployments");
    }

    boolean deletesDeployment() {
        return method.equals("DELETE") && path.matches("/deployments/[^/]+");
    }

    /** The deployment that it goes to; an empty text where it goes to none. */
    String deployment() {
        String[] parts = path.split("/");
        return parts.length > 2 ? parts[2] : "";
    }

    /** The same, put to another deployment. */
    Asked to(String deployment) {
        return new Asked(number, method, path.replaceFirst("^/deployments/[^/]+", "/deployments/" + deployment), body);
    }

    /** The head as text, from the request line to the empty line; empty at the end of the stream. */
    static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineFeeds = 0;
        while (lineFeeds < 2) {
            int octet = in.read();
            if (octet < 0 && head.size() == 0) {
                return "";
            }
            if (octet < 0 || head.size() > LONGEST_HEAD) {
                throw new EOFException("a head without an end");
            }
            head.write(octet);
            lineFeeds = octet == '\n' ? lineFeeds + 1 : octet == '\r' ? lineFeeds : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** The length of the body, as the head says. */
    static int length(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
    }
}
