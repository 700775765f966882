package org.configmgrtck.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A copy of a source document beside the sentences that the kit knows of it. Order counts: a sentence that moved is
 * missing in one place and added in another.
 *
 * @param document key of the document
 * @param pairs every known sentence and every sentence of the copy, in their order
 */
public record Comparison(String document, List<Pair> pairs) {
    /** How large a part of a document's own sentences a text must have to pass for a copy of it: one in this many. */
    private static final int ENOUGH = 10;

    public Comparison {
        pairs = List.copyOf(pairs);
    }

    /** What a pair shows. */
    public enum Kind {
        /** The copy has the known sentence. */
        MATCHES,
        /** The copy has other words in the place of the known sentence. */
        CHANGED,
        /** The copy has a sentence that is not known. */
        ADDED,
        /** The copy lacks the known sentence. */
        MISSING
    }

    /**
     * A known sentence and the one in its place; one of the two may be empty.
     *
     * @param counted where the copy has its sentence, by counting from the beginning of the section; empty with found
     */
    public record Pair(Optional<SourceSentence> known, Optional<DocumentSentence> found, Optional<Locator> counted) {
        /** What the pair shows. */
        public Kind kind() {
            if (known.isEmpty()) {
                return Kind.ADDED;
            }
            return found.map(one -> one.sha256().equals(known.get().sha256()) ? Kind.MATCHES : Kind.CHANGED)
                    .orElse(Kind.MISSING);
        }

        /** Where the known sentence stands, or, if there is none, where the copy has its own. */
        public Locator at() {
            return known.map(SourceSentence::at).or(() -> counted).orElseThrow();
        }
    }

    /**
     * Compares a text with the document that it has most sentences of.
     *
     * @return empty if it has too few of either to be a copy of one
     */
    public static Optional<Comparison> of(SourceSentences sources, List<DocumentSentence> text) {
        Set<String> hashes = text.stream().map(DocumentSentence::sha256).collect(Collectors.toSet());
        String best = "";
        int most = 0;
        for (Map.Entry<String, List<SourceSentence>> document :
                sources.documents().entrySet()) {
            Set<String> own = own(sources, document.getKey());
            int shared = (int) own.stream().filter(hashes::contains).count();
            if (shared > most && shared * ENOUGH >= own.size()) {
                most = shared;
                best = document.getKey();
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Comparison(best, Alignment.of(sources.documents().get(best), text)));
    }

    /** How many pairs are of this kind. */
    public int count(Kind kind) {
        return (int) pairs.stream().filter(pair -> pair.kind() == kind).count();
    }

    /** How many sentences the kit knows of the document. */
    public int known() {
        return pairs.size() - count(Kind.ADDED);
    }

    /** How many sentences the copy has. */
    public int found() {
        return pairs.size() - count(Kind.MISSING);
    }

    /** The pairs that don't match, in their order. */
    public List<Pair> differences() {
        List<Pair> differences = new ArrayList<>(pairs);
        differences.removeIf(pair -> pair.kind() == Kind.MATCHES);
        return List.copyOf(differences);
    }

    /** Hashes that stand for sentences of this document alone: the pages share what every page of their site has. */
    private static Set<String> own(SourceSentences sources, String document) {
        Set<String> others = sources.all().stream()
                .filter(sentence -> !sentence.at().document().equals(document))
                .map(SourceSentence::sha256)
                .collect(Collectors.toSet());
        return sources.documents().get(document).stream()
                .map(SourceSentence::sha256)
                .filter(hash -> !others.contains(hash))
                .collect(Collectors.toSet());
    }
}
