package org.configmgrtck.deployment;

import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.fact.Observation;

/** Gathers what a scenario sees of matters that are not judged. Nothing that is noted here ends a scenario. */
public final class Observations {
    private final List<Observation> noted = new ArrayList<>();

    /** For PicoContainer. */
    public Observations() {}

    /**
     * Notes what was seen.
     *
     * @param topic the name of a reading, or the id of a requirement
     * @param seen a sentence; it may quote the subject
     */
    public void note(String topic, String seen) {
        noted.add(new Observation(topic, seen));
    }

    /** All that was noted so far, in order. */
    public List<Observation> noted() {
        return List.copyOf(noted);
    }
}
