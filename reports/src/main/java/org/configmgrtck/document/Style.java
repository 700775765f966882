package org.configmgrtck.document;

/** Whether the console shows colours, and which. */
public enum Style {
    /** No codes at all. */
    PLAIN {
        @Override
        public String good(String text) {
            return text;
        }

        @Override
        public String bad(String text) {
            return text;
        }
    },
    /** ANSI colours. */
    COLOURED {
        @Override
        public String good(String text) {
            return GREEN + text + RESET;
        }

        @Override
        public String bad(String text) {
            return RED + text + RESET;
        }
    };

    private static final String GREEN = "\u001b[1;32m";
    private static final String RED = "\u001b[1;31m";
    private static final String RESET = "\u001b[0m";

    /** The style for a terminal that shows colours, or does not. */
    public static Style of(boolean colours) {
        return colours ? COLOURED : PLAIN;
    }

    public abstract String good(String text);

    public abstract String bad(String text);
}
