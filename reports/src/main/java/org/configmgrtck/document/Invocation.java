package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How the run was called, as far as a second call must repeat it.
 *
 * @param only what {@code --only} selected; empty for the whole
 * @param bundledTarget whether the subject was the bundled reference implementation
 * @param options further options that change what is seen, each word by itself, for example {@code --misbehave} and its
 *     value
 */
public record Invocation(List<String> only, boolean bundledTarget, List<String> options) {
    public Invocation {
        only = List.copyOf(only);
        options = List.copyOf(options);
    }

    /** The further options but those that these others name again, each with its value. */
    List<String> optionsBeside(List<String> others) {
        List<String> rest = new ArrayList<>();
        boolean named = false;
        for (String word : options) {
            named = word.startsWith("--") ? others.contains(word) : named;
            if (!named) {
                rest.add(word);
            }
        }
        return rest;
    }
}
