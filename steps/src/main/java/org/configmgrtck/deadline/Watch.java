package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/**
 * The watch over one scenario. When the scenario's time is up, the watch keeps where its thread stands, and interrupts
 * it. Begun, stopped and ended by the scenario's own thread.
 */
public final class Watch {
    private static final int DEEPEST = 80;

    private final Watchdog watchdog;
    private final String scenario;
    private final Thread thread = Thread.currentThread();
    private final long began = System.nanoTime();
    private Optional<Future<?>> alarm = Optional.empty();
    private Optional<Overrun> overrun = Optional.empty();
    private boolean stopped;
    private long lastSign = began;

    Watch(Watchdog watchdog, String scenario) {
        this.watchdog = watchdog;
        this.scenario = scenario;
    }

    synchronized void setAlarm(Future<?> future) {
        alarm = Optional.of(future);
    }

    synchronized void ring(Deadline deadline, Duration limit) {
        if (stopped || overrun.isPresent()) {
            return;
        }
        lastSign = System.nanoTime();
        overrun = Optional.of(new Overrun(deadline, limit, Duration.ofNanos(lastSign - began), stack()));
        thread.interrupt();
    }

    /** Id of the scenario. */
    public String scenario() {
        return scenario;
    }

    /** Ends the time that is measured: what follows is cleaning up. An interruption by this watch is taken back. */
    public synchronized void stop() {
        if (!stopped) {
            stopped = true;
            lastSign = System.nanoTime();
            alarm.ifPresent(future -> future.cancel(false));
            if (overrun.isPresent()) {
                Thread.interrupted();
            }
        }
    }

    /** What the scenario took too long for; empty where it did not. */
    public synchronized Optional<Overrun> overrun() {
        return overrun;
    }

    /** Ends the watch: the scenario has come to its end. */
    public void end() {
        stop();
        watchdog.ended(this);
    }

    /** Where the scenario's thread stands now, innermost call first. */
    public List<String> stack() {
        return Arrays.stream(thread.getStackTrace())
                .limit(DEEPEST)
                .map(StackTraceElement::toString)
                .toList();
    }

    /** Was it interrupted, or should it have cleaned up, longer ago than this? */
    synchronized boolean overdue(Duration patience) {
        return (stopped || overrun.isPresent()) && System.nanoTime() - lastSign > patience.toNanos();
    }
}
