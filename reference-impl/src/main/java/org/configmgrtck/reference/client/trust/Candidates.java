package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The signing certificates on offer during one policy cycle. Each source is asked at most once, however many policies
 * call for it. Only an administrator's edit makes the search start anew: nothing that was fetched before it counts after.
 */
final class Candidates {
    private final List<CertificateSource> sources;
    private final Map<CertificateSource, Optional<List<X509Certificate>>> fetched = new HashMap<>();
    private long edits;

    Candidates(List<CertificateSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<CertificateSource> sources() {
        return sources;
    }

    /** What the source has; empty if it is unavailable. */
    Optional<List<X509Certificate>> of(CertificateSource source, TrustState state) {
        if (state.edits() != edits) {
            fetched.clear();
            edits = state.edits();
        }
        return fetched.computeIfAbsent(source, Candidates::fetch);
    }

    private static Optional<List<X509Certificate>> fetch(CertificateSource source) {
        try {
            return Optional.of(source.fetch());
        } catch (SourceUnavailable e) {
            return Optional.empty();
        }
    }
}
