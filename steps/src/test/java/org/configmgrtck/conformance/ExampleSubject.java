package org.configmgrtck.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A subject in another language, in a process of its own, which ends with this. */
final class ExampleSubject implements AutoCloseable {
    private static final String ANNOUNCEMENT = "listening on ";
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Thread reader;
    private final String address;

    private ExampleSubject(Process process, Thread reader, String address) {
        this.process = process;
        this.reader = reader;
        this.address = address;
    }

    /** Runs the file on a port that the operating system chooses. */
    static ExampleSubject start(Interpreter interpreter, Path file) throws Exception {
        Process process = new ProcessBuilder(interpreter.command(), file.toString(), "--port", "0")
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> announced = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process.inputReader(StandardCharsets.UTF_8), announced), file.toString());
        reader.setDaemon(true);
        reader.start();
        try {
            return new ExampleSubject(process, reader, announced.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            end(process);
            throw new IllegalStateException(file + " did not announce its address", e);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        end(process);
        try {
            reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the interpreter has started comes first: some are launchers of another one. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Reads on to the end, so that the process is never held up by what it says. */
    private static void read(BufferedReader lines, CompletableFuture<String> announced) {
        List<String> said = new ArrayList<>();
        try (lines) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANNOUNCEMENT)) {
                    announced.complete(line.substring(ANNOUNCEMENT.length()).strip());
                } else if (!announced.isDone()) {
                    said.add(line);
                }
            }
            announced.completeExceptionally(new IllegalStateException("It ended, and said: " + said));
        } catch (IOException e) {
            announced.completeExceptionally(new UncheckedIOException(e));
        }
    }
}
