package org.configmgrtck.verify;

import java.util.List;

/**
 * One way to tamper with a report folder.
 *
 * @param name what is done
 * @param afterwards what is made to fit again
 * @param change does it
 * @param told words that the answers must have, the name of the file among them
 */
record Tamper(String name, Afterwards afterwards, Change change, List<String> told) {
    /** What a forger makes to fit again. */
    enum Afterwards {
        /** Nothing: the folder is signed, and only changed. */
        NOTHING,
        /** The manifest, and the signature is taken away. */
        MANIFEST,
        /** The documents and the manifest, and the signature is taken away. */
        ALL,
        /** The documents and the manifest, and the old signature stays. */
        ALL_BUT_SIGNATURE
    }

    interface Change {
        void apply(Forger forger) throws Exception;
    }

    static Tamper of(String name, Afterwards afterwards, Change change, String... told) {
        return new Tamper(name, afterwards, change, List.of(told));
    }

    @Override
    public String toString() {
        return name;
    }
}
