import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The reference implementation with some of its classes replaced; everything else is what the kit's jar holds. */
final class Altered extends URLClassLoader {
    private static final String REFERENCE = "org.configmgrtck.reference.";

    private final Map<String, byte[]> replaced;

    Altered(URL jar, Map<String, byte[]> replaced) {
        super(new URL[] {jar}, Altered.class.getClassLoader());
        this.replaced = Map.copyOf(replaced);
    }

    /** What starts it. */
    ToolProvider tool() throws ReflectiveOperationException {
        return (ToolProvider) loadClass(REFERENCE + "ReferenceTool")
                .getDeclaredConstructor()
                .newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(REFERENCE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] octets = replaced.get(name);
            return octets == null ? findClass(name) : defineClass(name, octets, 0, octets.length);
        }
    }
}
