package org.configmgrtck.specification;

/**
 * A sentence as a file has it.
 *
 * @param line the line of the file that it stands in, from 1
 * @param paragraph the paragraph of the whole file, headings included, from 1
 * @param sentence the sentence in the paragraph, from 1
 * @param text its words, without the mark of a list's item
 * @param sha256 its hash, as {@link SentenceHash} makes it
 */
public record DocumentSentence(int line, int paragraph, int sentence, String text, String sha256) {}
