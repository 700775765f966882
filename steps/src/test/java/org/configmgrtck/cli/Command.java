package org.configmgrtck.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tck command as a process of its own, as a shell would start it.
 *
 * @param exitCode what the process ended with
 * @param leftover the temporary files that it left behind
 */
record Command(int exitCode, String out, String err, List<String> leftover) {
    private static final long PATIENCE_SECONDS = 120;

    /** Runs the command to its end. */
    static Command tck(String... args) throws IOException, InterruptedException {
        return tck(classPath(), args);
    }

    /** The class path of the tests. */
    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** Runs the command of a kit with another class path. */
    static Command tck(List<Path> classPath, String... args) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("tck-command");
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                joined,
                Main.class.getName()));
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words);
        // A test on GitHub must not write on the page of its job.
        builder.environment().remove("GITHUB_STEP_SUMMARY");
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "tck " + String.join(" ", args) + " did not end within " + PATIENCE_SECONDS + " s");
        }
        return new Command(process.exitValue(), out.join(), err.join(), emptied(temporary));
    }

    /** Deletes the folder and says what was in it. */
    private static List<String> emptied(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    found.add(folder.relativize(file).toString());
                }
                Files.delete(file);
            }
        }
        return found;
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
