package org.configmgrtck.specification;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a requirement stands.
 *
 * @param document key of the document
 * @param section the section's name in the document
 * @param paragraph the paragraph in the section, from 1
 * @param sentences the sentences in the paragraph, from 1
 * @param sha256 the SHA-256 of each of these sentences, in the same order, lower-case hexadecimal
 */
public record Source(String document, String section, int paragraph, List<Integer> sentences, List<String> sha256) {
    public Source {
        sentences = List.copyOf(sentences);
        sha256 = List.copyOf(sha256);
    }

    /** The place in short, for example {@code A, introduction, paragraph 1, sentence 2}. */
    public String place() {
        String numbers = sentences.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String word = sentences.size() == 1 ? "sentence" : "sentences";
        return document + ", " + section + ", paragraph " + paragraph + ", " + word + " " + numbers;
    }
}
