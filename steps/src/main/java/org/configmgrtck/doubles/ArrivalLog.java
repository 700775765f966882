package org.configmgrtck.doubles;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts who comes to a server, and keeps the last of what went astray there. Safe for use by several threads. */
final class ArrivalLog {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final Deque<Astray> astray = new ArrayDeque<>();
    private long connections;
    private long lost;

    private record Astray(long number, String words) {}

    /** A place in the log. */
    record Mark(long connections, long lost) {}

    /** Somebody has connected. */
    synchronized void connected() {
        connections++;
    }

    /** Somebody has asked for what is not there. */
    synchronized void astray(String words) {
        lost++;
        astray.addLast(new Astray(lost, words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…"));
        if (astray.size() > MOST) {
            astray.removeFirst();
        }
    }

    /** The place where the log is now. */
    synchronized Mark mark() {
        return new Mark(connections, lost);
    }

    /** What came after the mark. */
    synchronized Arrivals since(Mark mark) {
        return new Arrivals(
                connections,
                connections - mark.connections(),
                astray.stream()
                        .filter(one -> one.number() > mark.lost())
                        .map(Astray::words)
                        .toList());
    }
}
