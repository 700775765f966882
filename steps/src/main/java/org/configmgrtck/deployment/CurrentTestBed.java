package org.configmgrtck.deployment;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands the run's test bed to the scenarios. Cucumber makes its glue by class name and passes nothing in, so this one
 * place in the kit is static; it allows one run at a time in a process, and says so when there is a second.
 */
public final class CurrentTestBed {
    private static final AtomicReference<Optional<TestBed>> CURRENT = new AtomicReference<>(Optional.empty());

    private CurrentTestBed() {}

    /** Makes the test bed current for as long as the run takes. */
    public static void during(TestBed bed, Runnable run) {
        begin(bed);
        try {
            run.run();
        } finally {
            end();
        }
    }

    /** Makes the test bed current until {@link #end}. */
    public static void begin(TestBed bed) {
        Optional<TestBed> none = CURRENT.get();
        if (none.isPresent() || !CURRENT.compareAndSet(none, Optional.of(bed))) {
            throw new IllegalStateException("A run is under way in this process already; run one after the other");
        }
    }

    /** No test bed is current any more. */
    public static void end() {
        CURRENT.set(Optional.empty());
    }

    /** The test bed of the run that is under way. */
    public static TestBed get() {
        return CURRENT.get()
                .orElseThrow(() -> new IllegalStateException("No run is under way; start one with tck run"));
    }
}
