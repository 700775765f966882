package org.configmgrtck.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** An answer: what the reference said, or what a target makes of it. */
record Answered(int status, String type, byte[] body) {
    static final String JSON = "application/json";

    static Answered json(int status, String body) {
        return new Answered(status, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answered empty(int status) {
        return new Answered(status, "", new byte[0]);
    }

    static Answered problem(int status, String detail) {
        return new Answered(
                status,
                "application/problem+json",
                ("{\"title\": \"no\", \"detail\": \"" + detail + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Answered with(UnaryOperator<String> change) {
        return new Answered(status, type, change.apply(text()).getBytes(StandardCharsets.UTF_8));
    }

    Answered withType(String other) {
        return new Answered(status, other, body);
    }

    /** The octets of the whole answer as HTTP/1.1 has them. */
    byte[] octets() {
        return octets("HTTP/1.1", body.length);
    }

    /** The octets of the whole answer, with another version, and a length that need not be true. */
    byte[] octets(String version, long length) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(head(version, length).getBytes(StandardCharsets.ISO_8859_1));
        octets.writeBytes(body);
        return octets.toByteArray();
    }

    String head(String version, long length) {
        return version + " " + status + " Whatever\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + (status == 204 ? "" : "Content-Length: " + length + "\r\n")
                + "\r\n";
    }
}
