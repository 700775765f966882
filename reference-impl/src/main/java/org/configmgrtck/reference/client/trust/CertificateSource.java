package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/** Where a client can take its copy of the signing certificate from. What comes from there is not trusted yet. */
@FunctionalInterface
public interface CertificateSource {
    /** The certificates that the source has; empty if it has none. */
    List<X509Certificate> fetch() throws SourceUnavailable;
}
