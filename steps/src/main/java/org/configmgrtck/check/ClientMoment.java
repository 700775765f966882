package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.RegistryValue;

/**
 * One of several events that came to a client, and what was seen when the policy cycle after it had ended.
 *
 * @param newest the site's policy in its newest version
 * @param certificate SHA-256 of the certificate that the site has signed it with
 * @param root SHA-256 of the root that this certificate chains to
 * @param applied the policies in force
 * @param acceptedRoot the accepted root in the registry; empty where there is none
 * @param exchanges everything from the event to the end of the cycle
 */
public record ClientMoment(
        Came came,
        AppliedPolicy newest,
        String certificate,
        String root,
        List<AppliedPolicy> applied,
        Optional<RegistryValue> acceptedRoot,
        List<Exchange> exchanges) {
    public ClientMoment {
        applied = List.copyOf(applied);
        exchanges = List.copyOf(exchanges);
    }

    /**
     * What came.
     *
     * @param event in a word
     * @param requirement what is not met if a client is not what it has to be afterwards, unless it had to reject
     * @param copy what it did to the client's copy
     * @param way what of the site's word it let through
     */
    public record Came(String event, String requirement, Copy copy, Way way) {}

    /** What becomes of the client's copy, and its accepted root, before the policy cycle. */
    public enum Copy {
        /** Nothing. */
        KEPT,
        /** An administrator removes both. */
        REMOVED,
        /** The site's present certificate, and its root, take their place. */
        SUPPLIED
    }

    /** What reaches the client of what the site says. */
    public enum Way {
        /** All of it. */
        OPEN,
        /** Nothing at all. */
        SHUT,
        /** All but a certificate that the site has just begun to use. */
        WITHOUT_CERTIFICATE,
        /** The newest version as somebody has altered it. */
        ALTERED,
        /** Another's policy, with another's certificate, which chains to another root. */
        FORGED
    }
}
