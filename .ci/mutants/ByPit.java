import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.NoCoverage;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Changes the reference implementation with PIT's engine and filters, one change at a time, and has each judged. */
public final class ByPit {
    private static final String REFERENCE = "org.configmgrtck.reference.";

    private final ClassByteArraySource classes = name -> octets(name.replace('.', '/') + ".class");
    private final Mutater mutater = new GregorEngineFactory()
            .createEngine(EngineArguments.arguments().withMutators(List.of("DEFAULTS")))
            .createMutator(classes);

    private ByPit() {}

    /** Arguments: tck.jar, the role, and the package of the reference implementation, such as client.trust. */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Judge judge = new Judge(arguments[1]);
        ByPit pit = new ByPit();
        for (String name : names(jar, REFERENCE + arguments[2] + ".")) {
            for (MutationDetails change : pit.changes(name)) {
                byte[] octets = pit.mutater.getMutation(change.getId()).getBytes();
                String result = judge.judge(new Altered(jar.toUri().toURL(), Map.of(name, octets)));
                String mutator = change.getMutator().substring(change.getMutator().lastIndexOf('.') + 1);
                System.out.println(String.join(
                        "\t",
                        name.substring(REFERENCE.length()),
                        change.getMethod(),
                        Integer.toString(change.getLineNumber()),
                        mutator,
                        change.getDescription(),
                        result));
            }
        }
        System.exit(0);
    }

    private static List<String> names(Path jar, String prefix) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private List<MutationDetails> changes(String name) {
        Collection<MutationDetails> found = mutater.findMutations(ClassName.fromString(name));
        if (found.isEmpty()) {
            return List.of();
        }
        ClassTree tree = ClassTree.fromBytes(classes.getBytes(name).orElseThrow());
        for (MutationInterceptor filter : filters()) {
            filter.begin(tree);
            found = filter.intercept(found, mutater);
            filter.end();
        }
        return found.stream().filter(change -> !copies(change)).toList();
    }

    /** Methods that replace one part of a record: only the catalogue of misbehaviours calls them. */
    private static boolean copies(MutationDetails change) {
        return change.getMethod().startsWith("with")
                && change.getClassName().asJavaName().matches(".*(Parts|TrustRules)");
    }

    private List<MutationInterceptor> filters() {
        List<MutationInterceptor> filters = new ArrayList<>();
        for (MutationInterceptorFactory factory : ServiceLoader.load(MutationInterceptorFactory.class)) {
            if (factory.provides().isOnByDefault()) {
                created(factory).filter(made -> made.type() == InterceptorType.FILTER).ifPresent(filters::add);
            }
        }
        return filters;
    }

    /** Nothing for those that ask for more of a project than there is here, such as its tests. */
    private Optional<MutationInterceptor> created(MutationInterceptorFactory factory) {
        try {
            return Optional.of(factory.createInterceptor(
                    new InterceptorParameters(null, new ReportOptions(), new NoCoverage(), classes, null, null, null)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> octets(String path) {
        try (InputStream in = ByPit.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
