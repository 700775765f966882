package org.configmgrtck.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The reference implementation with options of a test's choice, to be met over the wire. */
final class ReferenceTarget implements AutoCloseable {
    private static final String ANNOUNCEMENT = "listening on ";

    private final Thread thread;
    private final String address;

    private ReferenceTarget(Thread thread, String address) {
        this.thread = thread;
        this.address = address;
    }

    static ReferenceTarget start(String... options) throws Exception {
        CompletableFuture<String> listening = new CompletableFuture<>();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(
                new LineWatcher(line -> {
                    if (line.startsWith(ANNOUNCEMENT)) {
                        listening.complete(line.substring(ANNOUNCEMENT.length()));
                    }
                }),
                true,
                StandardCharsets.UTF_8);
        Thread thread = new Thread(() -> BundledReference.tool().run(out, err, options), "reference target");
        thread.setDaemon(true);
        thread.start();
        try {
            return new ReferenceTarget(thread, listening.get(30, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError("The reference implementation did not start", e);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
