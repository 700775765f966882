package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lists one after the other, and how far each begins like one before it. */
final class Beginnings<T> {
    private final List<List<T>> earlier = new ArrayList<>();

    /** The beginning that a list has in common with the earlier list of this index; it is not empty. */
    record Common(int earlier, int length) {}

    /** The longest beginning in common, with the first of those that have it; none if the list begins like no other. */
    Optional<Common> add(List<T> list) {
        Optional<Common> longest = IntStream.range(0, earlier.size())
                .mapToObj(index -> new Common(index, alike(list, earlier.get(index))))
                .filter(common -> common.length() > 0)
                .max(Comparator.comparingInt(Common::length));
        earlier.add(list);
        return longest;
    }

    private static <T> int alike(List<T> one, List<T> other) {
        int most = Math.min(one.size(), other.size());
        return IntStream.range(0, most)
                .filter(index -> !one.get(index).equals(other.get(index)))
                .findFirst()
                .orElse(most);
    }
}
