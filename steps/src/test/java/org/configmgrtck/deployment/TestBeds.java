package org.configmgrtck.deployment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;

/** Test beds with real doubles, and a subject that nobody has to answer for. */
public final class TestBeds {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private TestBeds() {}

    public static TestBed open(boolean settableClock, String... roles) {
        return open(NOBODY, settableClock, roles);
    }

    /** With a subject at this address. */
    static TestBed open(URI subject, boolean settableClock, String... roles) {
        return TestBed.open(
                new SubjectEndpoint(subject, Contract.load(), Duration.ofSeconds(5)),
                new Declaration(
                        "1.0",
                        new Declaration.Implementation("nobody", "0"),
                        List.of(roles),
                        new Declaration.Options(settableClock, 1),
                        Optional.empty()),
                Circumstances.standard());
    }
}
