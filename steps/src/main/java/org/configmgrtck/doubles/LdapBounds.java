package org.configmgrtck.doubles;

import java.util.Collection;
import java.util.Comparator;
import org.apache.mina.core.filterchain.IoFilterAdapter;
import org.apache.mina.core.session.IdleStatus;
import org.apache.mina.core.session.IoSession;

/**
 * Counts connections, and bounds what a subject may hold open at the directory: where there are too many connections,
 * the one that has been silent for longest is ended, and so is one that says nothing for a long time.
 */
final class LdapBounds extends IoFilterAdapter {
    /** Far more than a subject needs, and few enough for the file descriptors of any process. */
    static final int MOST_CONNECTIONS = 200;

    private static final int LONGEST_SILENCE_IN_SECONDS = 60;

    /** Who has never said anything goes first: whoever has may be about to ask on, or wait for a result. */
    private static final Comparator<IoSession> FIRST_TO_GO = Comparator.comparing(
                    (IoSession session) -> session.getReadBytes() > 0)
            .thenComparing(IoSession::getLastIoTime);

    private final ArrivalLog arrivals;

    LdapBounds(ArrivalLog arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void sessionOpened(NextFilter next, IoSession session) {
        arrivals.connected();
        session.getConfig().setIdleTime(IdleStatus.BOTH_IDLE, LONGEST_SILENCE_IN_SECONDS);
        Collection<IoSession> open = session.getService().getManagedSessions().values();
        if (open.size() > MOST_CONNECTIONS) {
            open.stream()
                    .filter(other -> !other.isClosing() && other.getId() != session.getId())
                    .min(FIRST_TO_GO)
                    .ifPresent(IoSession::closeNow);
        }
        next.sessionOpened(session);
    }

    @Override
    public void sessionIdle(NextFilter next, IoSession session, IdleStatus status) {
        session.closeNow();
    }
}
