package org.configmgrtck.document;

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
}
