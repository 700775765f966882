package org.configmgrtck.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The threads and listening ports that were not there when it was made. */
public final class Leftovers {
    /** The JVM's own, and those of the JDK's HTTP client, which end once it is collected. */
    private static final List<String> OF_JAVA =
            List.of("HttpClient-", "ForkJoinPool.commonPool", "Keep-Alive", "process reaper");

    private final Set<Thread> threads = now();
    private final Set<Integer> ports = ListeningPorts.ofThisProcess();
    private final List<String> ofOthers;

    private Leftovers(List<String> ofOthers) {
        this.ofOthers = ofOthers;
    }

    /**
     * Looks at what is there.
     *
     * @param ofOthers how the names of threads begin that a test starts besides, as its clients and servers
     */
    public static Leftovers from(String... ofOthers) {
        return new Leftovers(
                Stream.concat(OF_JAVA.stream(), Stream.of(ofOthers)).toList());
    }

    /** What is there now and was not then, in words. A thread that is just ending may finish. */
    public List<String> found() throws InterruptedException {
        List<String> found = new ArrayList<>();
        Set<Thread> fresh = now().stream()
                .filter(thread -> !threads.contains(thread))
                .filter(thread ->
                        ofOthers.stream().noneMatch(prefix -> thread.getName().startsWith(prefix)))
                .collect(Collectors.toSet());
        for (Thread thread : fresh) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            if (thread.isAlive()) {
                found.add("thread " + thread.getName());
            }
        }
        ListeningPorts.ofThisProcess().stream()
                .filter(port -> !ports.contains(port))
                .forEach(port -> found.add("port " + port));
        return found;
    }

    private static Set<Thread> now() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }
}
