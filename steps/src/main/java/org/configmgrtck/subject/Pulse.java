package org.configmgrtck.subject;

/** Whether the subject has answered lately. Safe for use by several threads. */
public final class Pulse {
    /** A scenario can lose two calls at once, and ends with that: so many are of three scenarios at least. */
    private static final int MANY = 5;

    private int lostInARow;

    Pulse() {}

    synchronized void answered() {
        lostInARow = 0;
    }

    synchronized void lost() {
        lostInARow++;
    }

    /** Were so many calls lost in a row that it is worth asking first whether the subject is there at all? */
    public synchronized boolean doubtful() {
        return lostInARow >= MANY;
    }
}
