package org.configmgrtck.specification;

import java.util.Arrays;
import java.util.Optional;

/** What the kit makes of a sentence of a source document. */
public enum Disposition {
    /** It states requirements. */
    REQUIREMENT("requirement", true),
    /** It says under which circumstances requirements are asked, or what their words mean. */
    CONDITION("condition", true),
    /** It advises operators: requirements of level INFO cite it. */
    ADVICE("advice", true),
    /** It explains, and demands nothing that a test could judge. */
    BACKGROUND("background", false),
    /** It refers to another text. */
    POINTER("pointer", false),
    /** It is a title, a heading or a caption. */
    HEADING("heading", false);

    private final String label;
    private final boolean ofRequirements;

    Disposition(String label, boolean ofRequirements) {
        this.label = label;
        this.ofRequirements = ofRequirements;
    }

    /** The word for it in {@code sources.yaml} and on the console. */
    public String label() {
        return label;
    }

    /** Whether it names requirements. */
    public boolean isOfRequirements() {
        return ofRequirements;
    }

    /** Whether the requirements that it names cite the sentence as their source. */
    public boolean isCited() {
        return this == REQUIREMENT || this == ADVICE;
    }

    /** The disposition of this label; empty if there is none. */
    public static Optional<Disposition> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
