package org.configmgrtck.reference.misbehaviour;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which names may have been mistaken for each other? Those that share a telling word, or differ by few letters. */
final class Likeness {
    private static final int TELLING = 5;
    static final int FEW = 3;

    private Likeness() {}

    static boolean alike(String given, String known) {
        Set<String> words = tellingWords(given);
        return tellingWords(known).stream().anyMatch(words::contains) || distance(given, known) <= FEW;
    }

    private static Set<String> tellingWords(String name) {
        return Stream.of(name.split("-"))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    /** How many letters have to be added, taken away or exchanged. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(exchanged, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
