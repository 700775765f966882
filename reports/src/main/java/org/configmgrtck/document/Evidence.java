package org.configmgrtck.document;

import java.util.List;
import java.util.stream.Collectors;

/** How the documents name the place of a proof. */
public final class Evidence {
    private Evidence() {}

    /** The transcript and the numbers of the exchanges in it. */
    public static String words(String transcript, List<Integer> exchanges) {
        if (exchanges.isEmpty()) {
            return transcript;
        }
        String numbers = exchanges.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return transcript + ", " + (exchanges.size() == 1 ? "exchange " : "exchanges ") + numbers;
    }
}
