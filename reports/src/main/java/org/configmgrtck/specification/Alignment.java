package org.configmgrtck.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.specification.Comparison.Pair;

/** Lays two sequences of sentences side by side, so that as many as possible match without any of them crossing. */
final class Alignment {
    private final List<SourceSentence> known;
    private final List<DocumentSentence> found;
    private final List<Pair> pairs = new ArrayList<>();
    private Locator opening;
    private int openingParagraph = 1;
    private int nextKnown;
    private int nextFound;

    private Alignment(List<SourceSentence> known, List<DocumentSentence> found) {
        this.known = known;
        this.found = found;
        this.opening = known.get(0).at();
    }

    /** The pairs of the known sentences, of which there is at least one, and those found. */
    static List<Pair> of(List<SourceSentence> known, List<DocumentSentence> found) {
        Alignment alignment = new Alignment(known, found);
        alignment.run();
        return alignment.pairs;
    }

    private void run() {
        int[][] common = common();
        int k = 0;
        int f = 0;
        while (k < known.size() && f < found.size()) {
            if (same(k, f)) {
                gap(k, f);
                pair(k + 1, f + 1);
                k++;
                f++;
            } else if (common[k + 1][f] >= common[k][f + 1]) {
                k++;
            } else {
                f++;
            }
        }
        gap(known.size(), found.size());
    }

    /** Of each pair of ends the length of their longest common subsequence. */
    private int[][] common() {
        int[][] common = new int[known.size() + 1][found.size() + 1];
        for (int k = known.size() - 1; k >= 0; k--) {
            for (int f = found.size() - 1; f >= 0; f--) {
                common[k][f] = same(k, f) ? common[k + 1][f + 1] + 1 : Math.max(common[k + 1][f], common[k][f + 1]);
            }
        }
        return common;
    }

    private boolean same(int k, int f) {
        return known.get(k).sha256().equals(found.get(f).sha256());
    }

    /** Between two matches the sentences are paired in their order: most often one was changed in its place. */
    private void gap(int endKnown, int endFound) {
        while (nextKnown < endKnown || nextFound < endFound) {
            pair(Math.min(nextKnown + 1, endKnown), Math.min(nextFound + 1, endFound));
        }
    }

    private void pair(int endKnown, int endFound) {
        Optional<SourceSentence> one = nextKnown < endKnown ? Optional.of(known.get(nextKnown)) : Optional.empty();
        Optional<DocumentSentence> other = nextFound < endFound ? Optional.of(found.get(nextFound)) : Optional.empty();
        if (one.isPresent() && other.isPresent() && opensSection(nextKnown)) {
            opening = one.get().at();
            openingParagraph = other.get().paragraph();
        }
        pairs.add(new Pair(one, other, other.map(this::counted)));
        nextKnown = endKnown;
        nextFound = endFound;
    }

    private boolean opensSection(int k) {
        return k == 0 || !known.get(k - 1).at().inSectionOf(known.get(k).at());
    }

    private Locator counted(DocumentSentence sentence) {
        int paragraph = sentence.paragraph() - openingParagraph + opening.paragraph();
        return new Locator(opening.document(), opening.section(), paragraph, sentence.sentence());
    }
}
