package org.configmgrtck.doubles;

import java.net.URI;

/**
 * A site server that nobody should talk to (SHV-ISOLATION-01). It answers 404 to everything, and records it.
 */
public final class SiteServerDecoy implements AutoCloseable {
    private final HttpRecorder recorder;
    private final PathOwner owner;

    SiteServerDecoy(HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        recorder.add(owner);
    }

    /** Where the site server would be. */
    public URI url() {
        return owner.url();
    }

    @Override
    public void close() {
        recorder.remove(owner);
    }
}
