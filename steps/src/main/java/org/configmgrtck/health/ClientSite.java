package org.configmgrtck.health;

import java.util.Arrays;

/** The sites that a statement of health may come from, as scenarios name them. */
public enum ClientSite {
    NOT_IN_DIRECTORY("a site that Active Directory does not know", "ZZ9"),
    WITHOUT_REFERENCE("a site without a health state reference", "NON") {
        @Override
        public void prepare(References references) {
            references.publishWithoutReference(siteCode());
        }
    },
    ALMOST_KNOWN("a site whose code differs in its last character", "ABD"),
    SECOND("the second site", "DEF"),
    THIRD("the third site", "GHI"),
    PUBLISHED_SINCE("a site that has published since", "NEW") {
        @Override
        public void prepare(References references) {
            references.publish(siteCode());
        }
    };

    private final String phrase;
    private final String siteCode;

    ClientSite(String phrase, String siteCode) {
        this.phrase = phrase;
        this.siteCode = siteCode;
    }

    /** The one that a scenario calls so. */
    static ClientSite of(String phrase) {
        return Arrays.stream(values())
                .filter(site -> site.phrase.equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No statement of health comes from '" + phrase + "'"));
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    public String siteCode() {
        return siteCode;
    }

    /** Publishes what this site has to have published. */
    public void prepare(References references) {}
}
