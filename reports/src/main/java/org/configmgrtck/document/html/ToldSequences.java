package org.configmgrtck.document.html;

import java.util.ArrayList;
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
    private final Beginnings<HtmlPage.Spoken> beginnings = new Beginnings<>();
    private final List<Integer> numbers = new ArrayList<>();

    ToldSequences(Words words) {
        this.words = words;
    }

    List<HtmlPage.Told> of(List<HtmlPage.Sequence> sequences) {
        return sequences.stream().map(this::told).toList();
    }

    private HtmlPage.Told told(HtmlPage.Sequence sequence) {
        Optional<Beginnings.Common> like =
                beginnings.add(sequence.spoken()).filter(common -> common.length() >= FEWEST_ALIKE);
        int before = like.map(Beginnings.Common::length).orElse(0);
        numbers.add(sequence.number());
        return new HtmlPage.Told(
                sequence.number(),
                sequence.uses(),
                like
                        .map(common ->
                                new HtmlPage.Like(words.say("sequence.like", before), numbers.get(common.earlier())))
                        .stream()
                        .toList(),
                before + 1,
                sequence.spoken().subList(before, sequence.spoken().size()),
                sequence.more());
    }
}
