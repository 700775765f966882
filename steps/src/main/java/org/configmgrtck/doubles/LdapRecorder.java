package org.configmgrtck.doubles;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.apache.directory.api.ldap.model.message.Request;
import org.apache.directory.api.ldap.model.message.Response;
import org.apache.directory.api.ldap.model.message.ResultResponse;
import org.apache.directory.api.ldap.model.message.ResultResponseRequest;
import org.apache.directory.api.ldap.model.message.SearchResultEntry;
import org.apache.mina.core.filterchain.IoFilterAdapter;
import org.apache.mina.core.session.AttributeKey;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.core.write.DefaultWriteRequest;
import org.apache.mina.core.write.WriteRequest;

/**
 * Stands between the wire and the directory. It finds the subtree of each operation by the name that it goes to, and has
 * it recorded before the result goes out: whoever has seen a result also finds it in the journal. It answers itself
 * what is kept from the directory ({@link Refusal}).
 */
final class LdapRecorder extends IoFilterAdapter {
    private static final AttributeKey UNFINISHED = new AttributeKey(LdapRecorder.class, "unfinished");

    private final Subtrees subtrees;
    private final ReadWriteLock lock;
    private final ArrivalLog arrivals;

    /**
     * @param lock held while the directory works on an operation; changes, the kit's own among them, exclude all else,
     *     since the partition can't be searched while it changes
     * @param arrivals is told what goes to no subtree
     */
    LdapRecorder(Subtrees subtrees, ReadWriteLock lock, ArrivalLog arrivals) {
        this.subtrees = subtrees;
        this.lock = lock;
        this.arrivals = arrivals;
    }

    @Override
    public void messageReceived(NextFilter next, IoSession session, Object message) throws Exception {
        Optional<AskedOf> asked = AskedOf.by(message);
        Optional<Subtree> subtree = asked.flatMap(a -> subtrees.of(a.target()));
        if (subtree.isEmpty()) {
            asked.flatMap(AskedOf::placed).ifPresent(arrivals::astray);
        }
        BoundName.asked(session, message);
        Optional<Refusal> refusal = Refusal.of(session, message, asked, subtree);
        Optional<LdapOperation> operation = subtree.or(() -> asked.flatMap(a -> subtrees.gone(a.target())))
                .map(owner -> new LdapOperation(owner, asked.get()));
        if (refusal.isPresent()) {
            refuse(next, session, message, operation, refusal.get());
        } else {
            Lock held = asked.filter(AskedOf::writes).isPresent() ? lock.writeLock() : lock.readLock();
            pass(next, session, message, operation, held);
        }
    }

    private void pass(NextFilter next, IoSession session, Object message, Optional<LdapOperation> operation, Lock held)
            throws Exception {
        operation.ifPresent(begun -> unfinished(session).put(((Request) message).getMessageId(), begun));
        held.lock();
        try {
            next.messageReceived(session, message);
        } finally {
            held.unlock();
            // The directory answers within the call. What it has not answered now it never will.
            operation
                    .map(begun -> unfinished(session).remove(((Request) message).getMessageId()))
                    .ifPresent(begun -> begun.finish("no result"));
        }
    }

    @Override
    public void filterWrite(NextFilter next, IoSession session, WriteRequest write) throws Exception {
        BoundName.answered(session, write.getMessage());
        if (write.getMessage() instanceof SearchResultEntry entry
                && entry.getObjectName().isEmpty()) {
            RootEntry.conceal(entry);
        }
        if (write.getMessage() instanceof Response response) {
            Map<Integer, LdapOperation> unfinished = unfinished(session);
            if (response instanceof SearchResultEntry entry && unfinished.containsKey(response.getMessageId())) {
                unfinished.get(response.getMessageId()).handsOut(entry.getEntry());
            } else if (response instanceof ResultResponse result) {
                Optional.ofNullable(unfinished.remove(response.getMessageId()))
                        .ifPresent(done -> done.finish(
                                result.getLdapResult().getResultCode().getMessage()));
            }
        }
        next.filterWrite(session, write);
    }

    private static void refuse(
            NextFilter next, IoSession session, Object message, Optional<LdapOperation> operation, Refusal refusal) {
        ResultResponse response = ((ResultResponseRequest) message).getResultResponse();
        response.getLdapResult().setResultCode(refusal.code());
        response.getLdapResult().setDiagnosticMessage(refusal.reason());
        operation.ifPresent(begun -> begun.finish(refusal.code().getMessage()));
        next.filterWrite(session, new DefaultWriteRequest(response));
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, LdapOperation> unfinished(IoSession session) {
        Object fresh = new ConcurrentHashMap<Integer, LdapOperation>();
        Object present = session.setAttributeIfAbsent(UNFINISHED, fresh);
        return (Map<Integer, LdapOperation>) (present == null ? fresh : present);
    }
}
