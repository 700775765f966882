package org.configmgrtck.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The exchanges of one deployment in the order in which they were completed. What a subject may make it hold is bounded:
 * once it is full it keeps nothing more, and says so. Safe for use by several threads.
 */
public final class Journal {
    /** No body is kept beyond this many characters. */
    public static final int LONGEST_BODY = 1 << 20;

    /** So many exchanges are kept; some hundred times as many as any scenario needs. */
    public static final int MOST_EXCHANGES = 5_000;

    /** So many characters are kept in all. */
    public static final long MOST_CHARACTERS = 32L << 20;

    private final List<Exchange> exchanges = new ArrayList<>();
    private final Map<Integer, Timing> timings = new HashMap<>();
    private long characters;
    private int last;
    private int forgotten;
    private int refused;

    /** Adds the exchange that is made from the next number and has taken no time, unless the journal is full. */
    public void add(IntFunction<Exchange> exchange) {
        add(exchange, Timing.start());
    }

    /**
     * Adds the exchange that is made from the next number, unless the journal is full.
     *
     * @param begun when the exchange began; it ends here
     */
    public synchronized void add(IntFunction<Exchange> exchange, Timing.Running begun) {
        last++;
        if (exchanges.size() >= MOST_EXCHANGES || characters >= MOST_CHARACTERS) {
            refused++;
        } else {
            Exchange made = exchange.apply(last);
            exchanges.add(made);
            timings.put(made.number(), begun.stop());
            characters += made.characters();
        }
    }

    /** How many exchanges were not kept since the journal was full. Where there are any, what is kept proves nothing. */
    public synchronized int refused() {
        return refused;
    }

    /** All exchanges so far that were not forgotten. */
    public synchronized List<Exchange> all() {
        return List.copyOf(exchanges);
    }

    /** The same, each with when it was made. */
    public synchronized List<Timed> timed() {
        return exchanges.stream()
                .map(exchange -> new Timed(exchange, timings.get(exchange.number())))
                .toList();
    }

    /** How the peer answered what it was asked last over HTTP; 0 where it gave no answer, or was asked nothing. */
    public synchronized int lastStatus(Peer peer) {
        return exchanges.stream()
                .filter(exchange -> exchange.peer() == peer)
                .filter(Exchange.Http.class::isInstance)
                .map(Exchange.Http.class::cast)
                .map(Exchange.Http::status)
                .reduce(0, (former, later) -> later);
    }

    /** The number of the last exchange so far: a mark for {@link #since(int)}. */
    public synchronized int mark() {
        return last;
    }

    /** The exchanges that came after the mark. */
    public synchronized List<Exchange> since(int mark) {
        int from = exchanges.size();
        while (from > 0 && exchanges.get(from - 1).number() > mark) {
            from--;
        }
        return List.copyOf(exchanges.subList(from, exchanges.size()));
    }

    /** Leaves out exchanges that prove nothing, of which there are too many to keep. The others keep their numbers. */
    public synchronized void forget(List<Exchange> proveNothing) {
        for (Exchange exchange : proveNothing) {
            int place = exchanges.lastIndexOf(exchange);
            if (place >= 0) {
                Exchange left = exchanges.remove(place);
                timings.remove(left.number());
                characters -= left.characters();
                forgotten++;
            }
        }
    }

    /** How many exchanges were forgotten. */
    public synchronized int forgotten() {
        return forgotten;
    }

    /** The body as the journal keeps it. */
    public static String cut(String body) {
        return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY) + "… (cut)";
    }
}
