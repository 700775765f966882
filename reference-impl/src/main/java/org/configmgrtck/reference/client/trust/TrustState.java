package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * What the client trusts at one moment.
 *
 * @param edits how often the registry value behind it had been edited: two states with different numbers have nothing
 *     to do with each other
 * @param allowedRoot what identifies the only root that is allowed; empty if any trusted root is
 * @param copy the client's copy of the site server signing certificate; empty if it has none
 */
public record TrustState(long edits, Optional<String> allowedRoot, Optional<X509Certificate> copy) {}
