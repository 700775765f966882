package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work on a thread of its own, which whoever started it can give up waiting for. */
public final class Errand {
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable work;
    private volatile Optional<Throwable> trouble = Optional.empty();

    private Errand(Runnable work) {
        this.work = work;
    }

    /** Starts it. Its thread does not keep the process alive. */
    public static Errand start(String name, Runnable work) {
        Errand errand = new Errand(work);
        Thread thread = new Thread(errand::run, name);
        thread.setDaemon(true);
        thread.start();
        return errand;
    }

    /**
     * Waits for its end. An exception that ended it is thrown here.
     *
     * @return whether it has ended
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean await(Duration atMost) throws InterruptedException {
        boolean ended = done.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        Throwable thrown = ended ? trouble.orElse(null) : null;
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return ended;
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            trouble = Optional.of(e);
        } finally {
            done.countDown();
        }
    }
}
