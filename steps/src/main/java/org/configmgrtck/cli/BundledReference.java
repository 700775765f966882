package org.configmgrtck.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.spi.ToolProvider;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Durations;

/**
 * The reference implementation that comes with the kit, started as any other tool would be. The kit knows its name and
 * its address, and no class of it.
 */
public final class BundledReference implements AutoCloseable {
    private static final String TOOL = "configmgr-reference";
    private static final String ANNOUNCEMENT = "listening on ";

    private final Thread thread;
    private final URI address;
    private final Duration patience;

    private BundledReference(Thread thread, URI address, Duration patience) {
        this.thread = thread;
        this.address = address;
        this.patience = patience;
    }

    /** The tool itself. */
    static ToolProvider tool() {
        return ToolProvider.findFirst(TOOL)
                .orElseThrow(() -> new IllegalStateException("The class path has no tool named " + TOOL));
    }

    /**
     * Starts it on a port that the operating system chooses.
     *
     * @throws WrongUsage if it knows no such misbehaviour
     */
    public static BundledReference start(Optional<String> misbehaviour) {
        return start(misbehaviour, Deadline.START.standard());
    }

    static BundledReference start(Optional<String> misbehaviour, Duration patience) {
        List<String> args = new ArrayList<>();
        misbehaviour.ifPresent(name -> args.addAll(List.of("--misbehave", name)));
        return start(tool(), args, patience);
    }

    /** Starts it with a misbehaviour, and has it claim these roles only. */
    static BundledReference start(String misbehaviour, List<String> roles) {
        return start(
                tool(),
                List.of("--misbehave", misbehaviour, "--roles", String.join(",", roles)),
                Deadline.START.standard());
    }

    /** Starts another build of it, an altered one for example. */
    public static BundledReference start(ToolProvider tool, List<String> args, Duration patience) {
        CompletableFuture<URI> listening = new CompletableFuture<>();
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(complaint, true, StandardCharsets.UTF_8);
        Thread thread = new Thread(() -> run(tool, args, listening, complaint, err), TOOL);
        thread.setDaemon(true);
        thread.start();
        return new BundledReference(thread, await(listening, patience), patience);
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(
            ToolProvider tool,
            List<String> args,
            CompletableFuture<URI> listening,
            ByteArrayOutputStream complaint,
            PrintStream err) {
        try (PrintStream out = new PrintStream(new LineWatcher(line -> announced(line, listening)), true)) {
            tool.run(out, err, args.toArray(String[]::new));
            listening.completeExceptionally(
                    new WrongUsage(complaint.toString(StandardCharsets.UTF_8).strip()));
        } catch (RuntimeException | Error e) {
            listening.completeExceptionally(e);
        }
    }

    private static void announced(String line, CompletableFuture<URI> listening) {
        if (line.startsWith(ANNOUNCEMENT)) {
            listening.complete(URI.create(line.substring(ANNOUNCEMENT.length()).strip()));
        }
    }

    private static URI await(CompletableFuture<URI> listening, Duration patience) {
        try {
            return listening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("The reference implementation did not start within "
                    + Durations.words(patience) + ". With --deadline start=1m it has more time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the reference implementation started", e);
        }
    }
}
