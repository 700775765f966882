package org.configmgrtck.specification;

/** The same words in the two languages of the specification. Neither is ever blank. */
public record Text(String en, String ja) {}
