package org.configmgrtck.hostile;

import java.io.IOException;
import java.util.function.Predicate;

/** What a target does with a request. */
@FunctionalInterface
interface Twist {
    /** An honest target: the reference itself. */
    Twist NONE = (asked, line) -> line.pass(asked);

    void answer(Asked asked, Line line) throws IOException;

    /** What happens as soon as there is a connection, before anything is read from it. */
    default void connected(Line line) throws IOException {}

    /** Does this for some requests, and is honest otherwise. */
    default Twist only(Predicate<Asked> some) {
        return (asked, line) -> (some.test(asked) ? this : NONE).answer(asked, line);
    }

    /** Does this where the path ends so, and is honest otherwise. */
    default Twist at(String end) {
        return only(asked -> asked.isFor(end));
    }

    /** Sends another answer than the reference. */
    static Twist of(Answered answer) {
        return (asked, line) -> line.send(answer);
    }
}
