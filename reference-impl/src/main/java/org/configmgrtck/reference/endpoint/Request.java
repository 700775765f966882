package org.configmgrtck.reference.endpoint;

import java.util.Map;

/**
 * One call.
 *
 * @param method the HTTP method, upper case
 * @param path the decoded path
 * @param variables what stood in the place of the path's variables, by name
 * @param octets the body; empty without one
 */
public record Request(String method, String path, Map<String, String> variables, byte[] octets) {
    /** What stood in the place of the variable. */
    public String variable(String name) {
        return variables.get(name);
    }

    /**
     * The body as a JSON object.
     *
     * @throws Problem 400 if it is none
     */
    public Fields body() {
        return Json.object(octets);
    }

    Request with(Map<String, String> found) {
        return new Request(method, path, found, octets);
    }
}
