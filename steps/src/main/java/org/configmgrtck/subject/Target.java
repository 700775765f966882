package org.configmgrtck.subject;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the subject is asked, and how.
 *
 * @param address {@code http} or {@code https}, with or without a trailing slash
 * @param tls for {@code https}; empty for what Java has by default
 * @param token what the subject is to know the kit by, if anything
 */
public record Target(URI address, Optional<SSLContext> tls, Optional<BearerToken> token) {
    /** Without anything but the address. */
    public static Target at(URI address) {
        return new Target(address, Optional.empty(), Optional.empty());
    }
}
