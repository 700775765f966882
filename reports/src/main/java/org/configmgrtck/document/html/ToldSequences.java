package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.document.words.Words;

/**
 * The shared sequences in words. Many begin alike, and telling each from its beginning would take a quarter of the page:
 * one that begins like an earlier one tells only what comes after.
 */
final class ToldSequences {
    /** Whoever follows a reference for fewer lines loses more than the page gains. */
    private static final int FEWEST_ALIKE = 4;

    private final Words words;
    private final List<HtmlPage.Sequence> earlier = new ArrayList<>();

    /** An earlier sequence, and with how many lines both begin. */
    private record Alike(int number, int lines) {}

    ToldSequences(Words words) {
        this.words = words;
    }

    List<HtmlPage.Told> of(List<HtmlPage.Sequence> sequences) {
        return sequences.stream().map(this::told).toList();
    }

    private HtmlPage.Told told(HtmlPage.Sequence sequence) {
        Optional<Alike> like = earlier.stream()
                .map(other -> new Alike(other.number(), linesAlike(sequence, other)))
                .filter(alike -> alike.lines() >= FEWEST_ALIKE)
                .max(Comparator.comparingInt(Alike::lines));
        earlier.add(sequence);
        int before = like.map(Alike::lines).orElse(0);
        return new HtmlPage.Told(
                sequence.number(),
                sequence.uses(),
                like.map(alike -> new HtmlPage.Like(words.say("sequence.like", before), alike.number())).stream()
                        .toList(),
                before + 1,
                sequence.spoken().subList(before, sequence.spoken().size()),
                sequence.more());
    }

    /** With how many lines both begin. */
    private static int linesAlike(HtmlPage.Sequence one, HtmlPage.Sequence other) {
        int lines = 0;
        int most = Math.min(one.spoken().size(), other.spoken().size());
        while (lines < most && one.spoken().get(lines).equals(other.spoken().get(lines))) {
            lines++;
        }
        return lines;
    }
}
