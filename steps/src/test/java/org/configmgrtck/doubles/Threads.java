package org.configmgrtck.doubles;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The threads of this process, to see which ones a double leaves behind. */
final class Threads {
    /** Threads of the clients in the tests, and the JVM's own pool. */
    private static final List<String> OF_OTHERS =
            List.of("HttpClient-", "Connection reader", "ForkJoinPool.commonPool");

    private Threads() {}

    static Set<Thread> now() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    /** The names of the threads that live although they did not before. A thread that is just ending may finish. */
    static Set<String> leftSince(Set<Thread> before) throws InterruptedException {
        Set<Thread> fresh = now().stream()
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
