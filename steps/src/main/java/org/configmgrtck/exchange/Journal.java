package org.configmgrtck.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The exchanges of one deployment in the order in which they were completed. Safe for use by several threads. */
public final class Journal {
    /** No body is kept beyond this many characters. */
    public static final int LONGEST_BODY = 1 << 20;

    private final List<Exchange> exchanges = new ArrayList<>();
    private int last;
    private int forgotten;

    /** Adds the exchange that is made from the next number. */
    public synchronized void add(IntFunction<Exchange> exchange) {
        last++;
        exchanges.add(exchange.apply(last));
    }

    /** All exchanges so far that were not forgotten. */
    public synchronized List<Exchange> all() {
        return List.copyOf(exchanges);
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
                exchanges.remove(place);
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
