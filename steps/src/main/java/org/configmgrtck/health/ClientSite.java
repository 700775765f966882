package org.configmgrtck.health;

import java.util.Arrays;
import java.util.function.Function;
import org.configmgrtck.deployment.SiteCodes;

/** The sites that a statement of health may come from, as scenarios name them. */
public enum ClientSite {
    NOT_IN_DIRECTORY("a site that Active Directory does not know", codes -> codes.other(1)),
    WITHOUT_REFERENCE("a site without a health state reference", codes -> codes.other(2)) {
        @Override
        public void prepare(References references) {
            references.publishWithoutReference(siteCode(references.siteCodes()));
        }
    },
    KNOWN_BY_ITS_END("a site whose code differs in its first character", SiteCodes::almostOwnAtTheFront),
    KNOWN_BY_BOTH_ENDS("a site whose code differs in its middle character", SiteCodes::almostOwnInTheMiddle),
    ALMOST_KNOWN("a site whose code differs in its last character", SiteCodes::almostOwn),
    SECOND("the second site", codes -> codes.other(3)),
    THIRD("the third site", codes -> codes.other(4)),
    SHUFFLED("a site whose code has the same characters in another order", SiteCodes::shuffled),
    PUBLISHED_SINCE("a site that has published since", codes -> codes.other(5)) {
        @Override
        public void prepare(References references) {
            references.publish(siteCode(references.siteCodes()));
        }
    };

    private final String phrase;
    private final Function<SiteCodes, String> siteCode;

    ClientSite(String phrase, Function<SiteCodes, String> siteCode) {
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

    /** Its code among those of a deployment. */
    public String siteCode(SiteCodes codes) {
        return siteCode.apply(codes);
    }

    /** Publishes what this site has to have published. */
    public void prepare(References references) {}
}
