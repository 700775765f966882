package org.configmgrtck.check;

/** How a finding names one of several events that come one after the other. */
public final class EventName {
    private EventName() {}

    /**
     * The event's place in its course, and what came.
     *
     * @param number from 1
     * @param phrase how the scenario says it
     */
    public static String of(int number, String phrase) {
        return "event " + number + " (" + phrase + ")";
    }
}
