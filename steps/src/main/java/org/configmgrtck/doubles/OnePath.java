package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;

/** A double that lives at one path of the server that all of them share. */
abstract class OnePath implements AutoCloseable {
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Stubs stubs;

    OnePath(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        this.stubs = new Stubs(server);
        recorder.add(owner);
    }

    /** What it answers. */
    final Stubs stubs() {
        return stubs;
    }

    /** The path that its address has. */
    final String path() {
        return owner.path();
    }

    /** The address that the subject is given, without a trailing slash. */
    public final URI url() {
        return owner.url();
    }

    @Override
    public final void close() {
        stubs.clear();
        recorder.remove(owner);
    }
}
