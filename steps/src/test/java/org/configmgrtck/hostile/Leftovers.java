package org.configmgrtck.hostile;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a run leaves behind in this process. */
final class Leftovers {
    /** The reference's, the JVM's own, and those of the JDK's HTTP client, which end once it is collected. */
    private static final List<String> OF_OTHERS = List.of(
            "HttpClient-",
            "HTTP-Dispatcher",
            "ForkJoinPool.commonPool",
            "configmgr-reference",
            "pool-",
            "Keep-Alive",
            "process reaper");

    private Leftovers() {}

    static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    /** The names of the threads that live although they did not before. One that is just ending may finish. */
    static Set<String> since(Set<Thread> before) throws InterruptedException {
        Set<Thread> fresh = threads().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread ->
                        OF_OTHERS.stream().noneMatch(prefix -> thread.getName().startsWith(prefix)))
                .collect(Collectors.toSet());
        for (Thread thread : fresh) {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        }
        return fresh.stream().filter(Thread::isAlive).map(Thread::getName).collect(Collectors.toSet());
    }
}
