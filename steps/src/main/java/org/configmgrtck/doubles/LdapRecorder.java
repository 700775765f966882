package org.configmgrtck.doubles;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.apache.directory.api.ldap.model.message.Request;
import org.apache.directory.api.ldap.model.message.Response;
import org.apache.directory.api.ldap.model.message.ResultCodeEnum;
import org.apache.directory.api.ldap.model.message.ResultResponse;
import org.apache.directory.api.ldap.model.message.ResultResponseRequest;
import org.apache.directory.api.ldap.model.message.SearchRequest;
import org.apache.directory.api.ldap.model.message.SearchResultEntry;
import org.apache.directory.api.ldap.model.message.SearchScope;
import org.apache.mina.core.filterchain.IoFilterAdapter;
import org.apache.mina.core.session.AttributeKey;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.core.write.DefaultWriteRequest;
import org.apache.mina.core.write.WriteRequest;

/**
 * Stands between the wire and the directory. It finds the subtree of each operation by the name that it goes to, and has
 * it recorded before the result goes out: whoever has seen a result also finds it in the journal. It keeps writes away,
 * and answers for subtrees that are down.
 */
final class LdapRecorder extends IoFilterAdapter {
    private static final AttributeKey UNFINISHED = new AttributeKey(LdapRecorder.class, "unfinished");

    private final Subtrees subtrees;
    private final Lock reading;

    /**
     * @param reading held while the directory works on an operation; the kit's own changes exclude it, since the partition
     *     can't be searched while it changes
     */
    LdapRecorder(Subtrees subtrees, Lock reading) {
        this.subtrees = subtrees;
        this.reading = reading;
    }

    @Override
    public void messageReceived(NextFilter next, IoSession session, Object message) throws Exception {
        Optional<AskedOf> asked = AskedOf.by(message);
        Optional<Subtree> subtree = asked.flatMap(a -> subtrees.of(a.target()));
        if (subtree.isPresent() && subtree.get().isDown()) {
            refuse(next, session, message, asked, subtree, ResultCodeEnum.UNAVAILABLE, "The directory is down.");
        } else if (asked.isPresent() && asked.get().writes()) {
            refuse(next, session, message, asked, subtree, ResultCodeEnum.INSUFFICIENT_ACCESS_RIGHTS, "Read only.");
        } else if (looksIntoAll(message)) {
            String advice = "Search below the System Management container that the deployment names.";
            refuse(next, session, message, asked, subtree, ResultCodeEnum.INSUFFICIENT_ACCESS_RIGHTS, advice);
        } else {
            pass(next, session, message, subtree.map(owner -> new LdapOperation(owner, asked.get())));
        }
    }

    private void pass(NextFilter next, IoSession session, Object message, Optional<LdapOperation> operation)
            throws Exception {
        operation.ifPresent(begun -> unfinished(session).put(((Request) message).getMessageId(), begun));
        reading.lock();
        try {
            next.messageReceived(session, message);
        } finally {
            reading.unlock();
            // The directory answers within the call. What it has not answered now it never will.
            operation
                    .map(begun -> unfinished(session).remove(((Request) message).getMessageId()))
                    .ifPresent(begun -> begun.finish("no result"));
        }
    }

    @Override
    public void filterWrite(NextFilter next, IoSession session, WriteRequest write) throws Exception {
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

    /** A search that would cross the borders of the deployments. */
    private static boolean looksIntoAll(Object message) {
        return message instanceof SearchRequest search
                && search.getScope() != SearchScope.OBJECT
                && Subtree.isAboveAll(search.getBase());
    }

    private static void refuse(
            NextFilter next,
            IoSession session,
            Object message,
            Optional<AskedOf> asked,
            Optional<Subtree> subtree,
            ResultCodeEnum code,
            String reason) {
        ResultResponse response = ((ResultResponseRequest) message).getResultResponse();
        response.getLdapResult().setResultCode(code);
        response.getLdapResult().setDiagnosticMessage(reason);
        subtree.ifPresent(owner -> new LdapOperation(owner, asked.get()).finish(code.getMessage()));
        next.filterWrite(session, new DefaultWriteRequest(response));
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, LdapOperation> unfinished(IoSession session) {
        Object fresh = new ConcurrentHashMap<Integer, LdapOperation>();
        Object present = session.setAttributeIfAbsent(UNFINISHED, fresh);
        return (Map<Integer, LdapOperation>) (present == null ? fresh : present);
    }
}
