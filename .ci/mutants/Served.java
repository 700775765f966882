import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.spi.ToolProvider;
import org.configmgrtck.cli.BundledReference;

/** An altered reference implementation that serves one role until it is closed. */
final class Served implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Altered classes;
    private final BundledReference reference;

    /** @throws RuntimeException if it doesn't come up */
    Served(Altered classes, String role) throws ReflectiveOperationException {
        this.classes = classes;
        ToolProvider tool = (ToolProvider) classes.loadClass("org.configmgrtck.reference.ReferenceTool")
                .getDeclaredConstructor()
                .newInstance();
        this.reference = BundledReference.start(tool, List.of("--roles", role), PATIENCE);
    }

    URI address() {
        return reference.address();
    }

    @Override
    public void close() throws Exception {
        reference.close();
        classes.close();
    }
}
