package org.configmgrtck.document.words;

import java.util.Arrays;
import java.util.Optional;
import org.configmgrtck.specification.Text;

/** A language that pages are written in. */
public enum Language {
    ENGLISH("en"),
    JAPANESE("ja");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as HTML has it. */
    public String tag() {
        return tag;
    }

    /** The other one. */
    public Language other() {
        return this == ENGLISH ? JAPANESE : ENGLISH;
    }

    /** The language of this tag; empty if there is none. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /** The words in this language. */
    public String of(Text text) {
        return this == ENGLISH ? text.en() : text.ja();
    }

    /** The attribute of an element whose words are English on a page of this language; empty where they are no exception. */
    public String markOfEnglish() {
        return this == ENGLISH ? "" : " lang=\"en\"";
    }
}
