package org.configmgrtck.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The exchanges of one deployment in the order in which they were completed. Safe for use by several threads. */
public final class Journal {
    /** No body is kept beyond this many characters. */
    public static final int LONGEST_BODY = 1 << 20;

    private final List<Exchange> exchanges = new ArrayList<>();

    /** Adds the exchange that is made from the next number. */
    public synchronized void add(IntFunction<Exchange> exchange) {
        exchanges.add(exchange.apply(exchanges.size() + 1));
    }

    /** All exchanges so far. */
    public synchronized List<Exchange> all() {
        return List.copyOf(exchanges);
    }

    /** How many exchanges there are so far: a mark for {@link #since(int)}. */
    public synchronized int mark() {
        return exchanges.size();
    }

    /** The exchanges that came after the mark. */
    public synchronized List<Exchange> since(int mark) {
        return List.copyOf(exchanges.subList(mark, exchanges.size()));
    }

    /** The body as the journal keeps it. */
    public static String cut(String body) {
        return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY) + "… (cut)";
    }
}
