import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.spi.ToolProvider;
import java.util.stream.*;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.*;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.*;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.run.*;
import org.configmgrtck.specification.*;
import org.configmgrtck.subject.*;
import org.configmgrtck.verdict.*;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.NoCoverage;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.*;
import org.pitest.mutationtest.config.*;
import org.pitest.mutationtest.engine.*;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Changes the reference implementation in small ways with PIT's engine, one at a time, and has the scenarios of a role
 * judge each change, in one process with one set of doubles.
 *
 * <p>Arguments: tck.jar, the role, the packages or classes (by comma), the file for the results, and the shard, such as
 * 0/1. A line of the results: class, method, line, mutator, description, what became of it, scenarios asked, and the
 * first scenario that noticed. UNCLEAR: no scenario failed of those that were asked, and some were inconclusive.
 */
public final class ReferenceMutants {
    static final List<PlannedScenario> all = SpecifiedScenarios.read();
    static final Specification spec = Specification.load();
    static TestBed first;
    static URL jar;

    static final class Altered extends URLClassLoader {
        final String name; final byte[] bytes;
        Altered(String name, byte[] bytes) { super(new URL[] {jar}, ReferenceMutants.class.getClassLoader()); this.name = name; this.bytes = bytes; }
        @Override protected Class<?> loadClass(String n, boolean resolve) throws ClassNotFoundException {
            if (!n.startsWith("org.configmgrtck.reference.")) return super.loadClass(n, resolve);
            synchronized (getClassLoadingLock(n)) {
                Class<?> c = findLoadedClass(n);
                if (c != null) return c;
                return n.equals(name) ? defineClass(n, bytes, 0, bytes.length) : findClass(n);
            }
        }
    }

    public static void main(String[] a) throws Exception {
        Path jarFile = Path.of(a[0]);
        jar = jarFile.toUri().toURL();
        String roles = a[1];
        String[] prefixes = a[2].split(",");
        int[] shard = {Integer.parseInt(a[4].split("/")[0]), Integer.parseInt(a[4].split("/")[1])};
        Path scratch = Files.createTempDirectory("tck-mutants");
        List<String> names;
        try (var z = new java.util.jar.JarFile(jarFile.toFile())) {
            names = z.stream().map(e -> e.getName()).filter(n -> n.endsWith(".class") && Arrays.stream(prefixes).anyMatch(n.replace('/', '.')::startsWith))
                    .map(n -> n.substring(0, n.length() - 6).replace('/', '.')).filter(n -> !n.endsWith("package-info")).sorted().toList();
        }
        Map<String, byte[]> cache = new HashMap<>();
        ClassByteArraySource source = n -> Optional.ofNullable(cache.computeIfAbsent(n, k -> {
            try (InputStream in = ReferenceMutants.class.getClassLoader().getResourceAsStream(k.replace('.', '/') + ".class")) { return in == null ? null : in.readAllBytes(); } catch (IOException e) { throw new UncheckedIOException(e); }
        }));
        Mutater mutater = new GregorEngineFactory().createEngine(EngineArguments.arguments().withMutators(List.of("DEFAULTS"))).createMutator(source);
        List<MutationDetails> mutants = new ArrayList<>();
        ReportOptions options = new ReportOptions();
        Collection<? extends MutationInterceptorFactory> factories = ServiceLoader.load(MutationInterceptorFactory.class).stream().map(ServiceLoader.Provider::get).toList();
        for (String n : names) {
            Collection<MutationDetails> found = mutater.findMutations(ClassName.fromString(n));
            if (found.isEmpty()) continue;
            ClassTree tree = ClassTree.fromBytes(source.getBytes(n).orElseThrow());
            for (MutationInterceptorFactory f : factories) { 
                if (!f.provides().isOnByDefault()) continue;
                MutationInterceptor i;
                try { i = f.createInterceptor(new InterceptorParameters(null, options, new NoCoverage(), source, null, null, null)); } catch (RuntimeException e) { continue; }
                if (i.type() != InterceptorType.FILTER) continue;
                try { i.begin(tree); found = i.intercept(found, mutater); i.end(); } catch (RuntimeException e) { System.err.println(f.getClass() + " " + e); }
            }
            mutants.addAll(found.stream().filter(d -> !(d.getMethod().startsWith("with") && d.getClassName().asJavaName().matches(".*(Parts|TrustRules)"))).toList());
        }
        System.err.println(mutants.size() + " mutants");
        try (PrintWriter out = new PrintWriter(new FileWriter(a[3], true), true)) {
            for (int i = 0; i < mutants.size(); i++) {
                if (i % shard[1] != shard[0]) continue;
                MutationDetails d = mutants.get(i);
                long t = System.nanoTime();
                String result;
                try { result = tryOne(d.getClassName().asJavaName(), mutater.getMutation(d.getId()).getBytes(), roles, scratch); } catch (Throwable e) { result = "ERROR " + e; }
                String m = d.getMutator();
                out.println(d.getClassName().asJavaName().substring("org.configmgrtck.reference.".length()) + "\t" + d.getMethod() + "\t" + d.getLineNumber() + "\t" + m.substring(m.lastIndexOf('.') + 1) + "\t" + d.getDescription() + "\t" + result + "\t" + (System.nanoTime() - t) / 1000000 + " ms");
            }
        }
        System.exit(0);
    }

    static String tryOne(String name, byte[] bytes, String roles, Path scratch) throws Exception {
        Altered loader = new Altered(name, bytes);
        ToolProvider tool = (ToolProvider) loader.loadClass("org.configmgrtck.reference.ReferenceTool").getDeclaredConstructor().newInstance();
        CompletableFuture<URI> at = new CompletableFuture<>();
        PrintStream out = new PrintStream(new OutputStream() {
            final StringBuilder b = new StringBuilder();
            @Override public synchronized void write(int c) {
                if (c == '\n') { String s = b.toString(); b.setLength(0); if (s.startsWith("listening on ")) at.complete(URI.create(s.substring(13).strip())); }
                else b.append((char) c);
            }
        }, true);
        Thread thread = new Thread(() -> {
            try { tool.run(out, new PrintStream(OutputStream.nullOutputStream()), "--roles", roles); at.completeExceptionally(new IllegalStateException("ended")); }
            catch (Throwable e) { at.completeExceptionally(e); }
        });
        thread.setDaemon(true);
        thread.start();
        try {
            URI uri;
            try { uri = at.get(20, TimeUnit.SECONDS); } catch (ExecutionException e) { return "KILLED\tdoes not start\t"; }
            SubjectEndpoint subject = new SubjectEndpoint(Target.at(uri), Contract.load(), Deadlines.standard());
            Declaration declaration;
            try { declaration = subject.readDeclaration(new Journal()); } catch (RuntimeException e) { return "KILLED\tno declaration\t"; }
            if (first == null) first = TestBed.open(subject, declaration, Circumstances.standard());
            TestBed bed = first.asking(subject, declaration);
            EnumSet<Role> set = EnumSet.noneOf(Role.class);
            for (Role r : Role.values()) if (Arrays.asList(roles.split(",")).contains(r.label())) set.add(r);
            List<String> mine = all.stream().filter(s -> s.requirements().stream().flatMap(id -> spec.requirement(id).stream()).anyMatch(r -> r.binds(set))).map(PlannedScenario::scenario).collect(Collectors.toList());
            Collections.shuffle(mine, new Random(5));
            int asked = 0;
            Set<String> unclear = new TreeSet<>();
            for (int i = 0, size = 12; i < mine.size(); i += size, size = 50) {
                Set<String> part = new HashSet<>(mine.subList(i, Math.min(mine.size(), i + size)));
                Files.deleteIfExists(RunFolder.facts(scratch));
                Suite.factsOnly(bed, scratch, 3).run(new Plan(all, part), List.of());
                List<Fact> facts = FactLog.read(RunFolder.facts(scratch)).facts();
                asked += facts.size();
                List<String> bad = facts.stream().filter(x -> x.outcome() instanceof Outcome.Failed).map(Fact::scenario).toList();
                facts.stream().filter(x -> !(x.outcome() instanceof Outcome.Passed || x.outcome() instanceof Outcome.NotApplicable || x.outcome() instanceof Outcome.Failed)).forEach(x -> unclear.add(x.scenario() + " " + x.outcome()));
                if (!bad.isEmpty()) return "KILLED\t" + asked + "/" + mine.size() + "\t" + bad.get(0);
                if (unclear.size() > 8) break;
            }
            if (!unclear.isEmpty()) return "UNCLEAR\t" + asked + "/" + mine.size() + "\t" + unclear.size() + " " + unclear.iterator().next().replaceAll("\\s+", " ");
            return "SURVIVED\t" + asked + "/" + mine.size() + "\t";
        } finally {
            thread.interrupt();
            thread.join(3000);
            loader.close();
        }
    }
}
