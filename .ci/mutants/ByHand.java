import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Makes the mistakes of a file in the reference implementation, one at a time, and has the scenarios judge each. */
public final class ByHand {
    private static final String PACKAGE = "org/configmgrtck/reference";

    private final Path jar;
    private final Path sources;

    private ByHand(Path jar, Path sources) {
        this.jar = jar;
        this.sources = sources;
    }

    /** Arguments: tck.jar, the root of the reference implementation's sources, the file, and a pattern of names. */
    public static void main(String[] arguments) throws Exception {
        ByHand made = new ByHand(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<String, Judge> judges = new HashMap<>();
        Map<String, Integer> results = new LinkedHashMap<>();
        for (HandMutant mutant : HandMutant.read(Path.of(arguments[2]))) {
            if (arguments.length > 3 && !mutant.name().matches(arguments[3])) {
                continue;
            }
            if (!judges.containsKey(mutant.role())) {
                judges.put(mutant.role(), new Judge(mutant.role()));
            }
            String result = made.judged(mutant, judges.get(mutant.role()));
            results.merge(result.split("\t")[0], 1, Integer::sum);
            System.out.println(mutant.name() + "\t" + result + "\t" + mutant.why());
        }
        System.out.println(results);
        System.exit(0);
    }

    private String judged(HandMutant mutant, Judge judge) throws Exception {
        Path scratch = Files.createTempDirectory("tck-mutant");
        try {
            return judge.judge(new Altered(jar.toUri().toURL(), compiled(mutant, scratch)));
        } catch (IOException e) {
            return "ERROR\t\t" + e.getMessage().replaceAll("\\s+", " ");
        } finally {
            delete(scratch);
        }
    }

    private Map<String, byte[]> compiled(HandMutant mutant, Path scratch) throws IOException {
        Path altered = scratch.resolve("sources");
        Path classes = scratch.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-cp", jar.toString(), "-d", classes.toString()));
        for (Map.Entry<String, String> text : texts(mutant).entrySet()) {
            Path file = altered.resolve(PACKAGE).resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
            arguments.add(file.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(said.toString());
        }
        Map<String, byte[]> all = new HashMap<>();
        for (Path file : walked(classes)) {
            if (file.toString().endsWith(".class")) {
                String name = classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
                all.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private Map<String, String> texts(HandMutant mutant) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (HandMutant.Edit edit : mutant.edits()) {
            String text = texts.get(edit.file());
            if (text == null) {
                Path file = sources.resolve(PACKAGE).resolve(edit.file());
                text = Files.exists(file) ? Files.readString(file) : "";
            }
            texts.put(edit.file(), edit.applied(text));
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>(walked(folder));
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    private static List<Path> walked(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
