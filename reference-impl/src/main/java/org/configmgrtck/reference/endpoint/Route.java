package org.configmgrtck.reference.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One call that is answered.
 *
 * @param method the HTTP method, upper case
 * @param template the path; a segment in braces is a variable
 * @param handler answers it; throws {@link Problem} where it can't
 */
public record Route(String method, String template, Function<Request, Reply> handler) {
    /** The values of the template's variables, if the path fits the template. */
    Optional<Map<String, String>> match(String path) {
        List<String> expected = List.of(template.split("/", -1));
        List<String> given = List.of(path.split("/", -1));
        if (expected.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            String segment = expected.get(i);
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(Map.copyOf(variables));
    }
}
