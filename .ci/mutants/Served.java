import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** An altered reference implementation that serves one role until it is closed. */
final class Served implements AutoCloseable {
    private static final String ANNOUNCEMENT = "listening on ";

    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Altered classes;
    private final Thread thread;

    Served(Altered classes, String role) throws ReflectiveOperationException {
        this.classes = classes;
        ToolProvider tool = (ToolProvider) classes.loadClass("org.configmgrtck.reference.ReferenceTool")
                .getDeclaredConstructor()
                .newInstance();
        this.thread = new Thread(() -> {
            try {
                tool.run(new PrintStream(new Announcement(), true), System.err, "--roles", role);
                address.completeExceptionally(new IllegalStateException("It ended."));
            } catch (RuntimeException | Error e) {
                address.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens; an exception if it doesn't come up. */
    URI address() throws Exception {
        return address.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        thread.interrupt();
        thread.join(3000);
        classes.close();
    }

    private final class Announcement extends OutputStream {
        private final StringBuilder line = new StringBuilder();

        @Override
        public synchronized void write(int octet) {
            if (octet != '\n') {
                line.append((char) octet);
                return;
            }
            String said = line.toString();
            line.setLength(0);
            if (said.startsWith(ANNOUNCEMENT)) {
                address.complete(URI.create(said.substring(ANNOUNCEMENT.length()).strip()));
            }
        }
    }
}
