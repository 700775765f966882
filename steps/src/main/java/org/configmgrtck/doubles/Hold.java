package org.configmgrtck.doubles;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A management point that lets clients wait. The answer is the one that was served when the
 * request arrived; it is recorded and given once the hold is released.
 */
public final class Hold {
    private final Awaited what;
    private final CountDownLatch arrivedOrOver = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private volatile boolean arrived;

    Hold(Awaited what) {
        this.what = what;
    }

    /** Waits until a request is held, or the hold is released, for at most the given time. Says whether one came. */
    public boolean awaitArrival(Duration atMost) {
        try {
            return arrivedOrOver.await(atMost.toNanos(), TimeUnit.NANOSECONDS) && arrived;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the answers go, those that wait and those to come. Releasing twice is no error. */
    public void release() {
        released.countDown();
        arrivedOrOver.countDown();
    }

    boolean concerns(String address, String managementPoint) {
        return what.isAskedFor(address, managementPoint);
    }

    boolean isReleased() {
        return released.getCount() == 0;
    }

    /** Holds the calling thread up; only for the server's threads. */
    void pass() {
        arrived = true;
        arrivedOrOver.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            // The server is stopping: the answer goes out, or is lost with its connection.
            Thread.currentThread().interrupt();
        }
    }
}
