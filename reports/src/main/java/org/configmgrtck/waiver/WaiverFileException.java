package org.configmgrtck.waiver;

import java.util.List;

/**
 * A file of waivers can't be used. The message has a line for each thing that is wrong: where it stands, what was
 * expected, and how to mend it.
 */
public final class WaiverFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param problems one sentence each, at least one */
    WaiverFileException(List<String> problems) {
        super(String.join("\n", problems));
    }

    WaiverFileException(String problem) {
        this(List.of(problem));
    }
}
