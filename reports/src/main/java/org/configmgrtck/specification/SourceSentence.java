package org.configmgrtck.specification;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a source document, without its words.
 *
 * @param at where it stands
 * @param sha256 its hash, as {@link SentenceHash} makes it
 * @param disposition what the kit makes of it
 * @param requirements ids of the requirements that the disposition names; empty where it names none
 * @param reason why it is disposed of so; empty only where requirements cover all that it says
 */
public record SourceSentence(
        Locator at, String sha256, Disposition disposition, List<String> requirements, Optional<String> reason) {
    public SourceSentence {
        requirements = List.copyOf(requirements);
    }
}
