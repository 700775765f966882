package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches over the scenarios of one run, and over the run, from the moment it is made. Safe for use by several threads. */
public final class Watchdog implements AutoCloseable {
    private final Deadlines deadlines;
    private final long began = System.nanoTime();
    private final Set<Watch> underway = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastChange = new AtomicLong(began);
    private final ScheduledThreadPoolExecutor timer;

    public Watchdog(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.timer = new ScheduledThreadPoolExecutor(1, Watchdog::daemon);
        timer.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tck-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to watch over the scenario of the calling thread. */
    public Watch begin(String scenario) {
        Watch watch = new Watch(this, scenario);
        underway.add(watch);
        lastChange.set(System.nanoTime());
        Duration own = deadlines.of(Deadline.SCENARIO);
        Duration left = left();
        Deadline first = left.compareTo(own) < 0 ? Deadline.RUN : Deadline.SCENARIO;
        Duration wait = first == Deadline.RUN ? left : own;
        watch.setAlarm(timer.schedule(
                () -> watch.ring(first, deadlines.of(first)), Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS));
        return watch;
    }

    /** Has the run's deadline passed? */
    public boolean runIsOver() {
        return left().isNegative() || left().isZero();
    }

    /** The scenarios that have begun and not ended. */
    public List<Watch> underway() {
        return List.copyOf(underway);
    }

    /**
     * Is there no sense in waiting for the run's end any longer? So it is when nothing is under way but scenarios that
     * did not react to their interruption, or when the run's deadline passed so long ago that all should have ended.
     */
    public boolean stuck() {
        Duration patience = patience();
        boolean still = System.nanoTime() - lastChange.get() > patience.toNanos();
        List<Watch> open = underway();
        boolean allOverdue = !open.isEmpty() && open.stream().allMatch(watch -> watch.overdue(patience));
        return still && (allOverdue || left().plus(patience).isNegative());
    }

    /** A scenario that was interrupted may call the target once more, to clean up. */
    private Duration patience() {
        return deadlines.of(Deadline.GRACE).plus(deadlines.of(Deadline.CALL));
    }

    private Duration left() {
        return deadlines.of(Deadline.RUN).minusNanos(System.nanoTime() - began);
    }

    void ended(Watch watch) {
        underway.remove(watch);
        lastChange.set(System.nanoTime());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
