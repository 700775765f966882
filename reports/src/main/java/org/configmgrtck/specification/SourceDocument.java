package org.configmgrtck.specification;

/**
 * A document that requirements stand in.
 *
 * @param key the letter that sources name it by
 * @param reference what its publisher knows it by
 */
public record SourceDocument(String key, Text title, String reference) {}
