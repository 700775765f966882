package org.configmgrtck.reference.endpoint;

import java.util.Map;

/**
 * The answer to one call.
 *
 * @param status the HTTP status
 * @param contentType the media type; empty without a body
 * @param octets the body; empty without one
 */
public record Reply(int status, String contentType, byte[] octets) {
    /** 200 with the value as JSON. */
    public static Reply ok(Object value) {
        return new Reply(200, "application/json", Json.write(value));
    }

    /** 201 with the value as JSON. */
    public static Reply created(Object value) {
        return new Reply(201, "application/json", Json.write(value));
    }

    /** 204. */
    public static Reply done() {
        return new Reply(204, "", new byte[0]);
    }

    static Reply of(Problem problem) {
        Map<String, Object> body =
                Map.of("title", problem.title(), "detail", problem.getMessage(), "status", problem.status());
        return new Reply(problem.status(), "application/problem+json", Json.write(body));
    }
}
