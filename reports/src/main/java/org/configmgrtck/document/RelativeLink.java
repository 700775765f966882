package org.configmgrtck.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Links from the report to files beside it, and to nothing else. */
public final class RelativeLink {
    private RelativeLink() {}

    /** The path as a link; empty if it is no plain path below the report folder. */
    public static String to(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        boolean leaves = parts.stream().anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (leaves || path.indexOf('\\') >= 0) {
            return "";
        }
        // A colon in the first part would be read as the end of a scheme; encoded it is not.
        return parts.stream().map(RelativeLink::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
