package org.configmgrtck.deployment;

import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.check.Decision;

/** Gathers how the seven checks judge what a scenario submits, for its transcript. No verdict rests on it. */
public final class Decisions {
    private final List<Decision> noted = new ArrayList<>();

    /** For PicoContainer. */
    public Decisions() {}

    /** Notes one, unless it was noted already. */
    public void note(Decision decision) {
        if (!noted.contains(decision)) {
            noted.add(decision);
        }
    }

    /** All that were noted so far, in order. */
    public List<Decision> noted() {
        return List.copyOf(noted);
    }
}
