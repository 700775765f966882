package org.configmgrtck.specification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one sentence stands in a source document.
 *
 * @param document key of the document
 * @param section the section's name, which is the kit's own
 * @param paragraph the paragraph in the section, from 1; the section's heading is 0
 * @param sentence the sentence in the paragraph, from 1
 */
public record Locator(String document, String section, int paragraph, int sentence) {
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]) ([a-z]+(?:-[a-z]+)*) (0|[1-9][0-9]{0,4})\\.([1-9][0-9]{0,4})");

    /** The locator that is written so, for example {@code A introduction 1.2}; empty if none is. */
    public static Optional<Locator> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Locator(
                        matcher.group(1),
                        matcher.group(2),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))))
                : Optional.empty();
    }

    /** The place in words, for example {@code A, introduction, paragraph 1, sentence 2}. */
    public String place() {
        String start = document + ", " + section + ", ";
        return start + (paragraph == 0 ? "heading" : "paragraph " + paragraph + ", sentence " + sentence);
    }

    /** Whether this can be the very next place after the other one. */
    boolean follows(Locator former) {
        if (!inSectionOf(former)) {
            return opens();
        }
        return paragraph == former.paragraph
                ? sentence == former.sentence + 1
                : paragraph == former.paragraph + 1 && sentence == 1;
    }

    boolean inSectionOf(Locator other) {
        return document.equals(other.document) && section.equals(other.section);
    }

    /** Whether a section can begin here. */
    boolean opens() {
        return paragraph <= 1 && sentence == 1;
    }
}
