package org.configmgrtck.doubles;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import org.configmgrtck.exchange.Journal;

/** Proves an order: while the journal is kept locked, its writer gets stuck, and must not have answered yet. */
final class HeldJournal {
    private HeldJournal() {}

    /** To be called by the thread that holds the journal's monitor. Returns once a writer waits for it. */
    static void awaitWriter(Journal journal) {
        if (!Thread.holdsLock(journal)) {
            throw new IllegalStateException("Lock the journal first.");
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        while (true) {
            for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (thread != null && thread.getLockOwnerId() == me) {
                    return;
                }
            }
            Thread.onSpinWait();
        }
    }
}
