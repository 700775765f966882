package org.configmgrtck.reference.healthagent;

import java.util.List;

/** Which of the missing updates are installed? */
@FunctionalInterface
public interface UpdateChoice {
    /** Those that are, in this order. */
    List<RequiredUpdate> of(List<RequiredUpdate> missing);

    /** Each one (REM-4-03). */
    static UpdateChoice each() {
        return missing -> missing;
    }
}
