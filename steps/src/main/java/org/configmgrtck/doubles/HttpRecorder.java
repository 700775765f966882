package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Timing;
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * Finds the owner of each request by its path, and has it recorded before the answer goes out: whoever has seen an
 * answer also finds it in the journal. A request that never had an owner is dropped.
 */
final class HttpRecorder implements ServeEventListener {
    private final Map<String, PathOwner> owners = new ConcurrentHashMap<>();
    private final Map<String, PathOwner> gone = new ConcurrentHashMap<>();
    private final Journal late;
    /** A request is handled on one thread. */
    private final ThreadLocal<Boolean> recorded = ThreadLocal.withInitial(() -> false);
    /** What no thread has begun begins and ends at once. */
    private final ThreadLocal<Timing.Running> begun = ThreadLocal.withInitial(Timing::start);

    /** @param late where requests are recorded that come after their owner has gone */
    HttpRecorder(Journal late) {
        this.late = late;
    }

    void add(PathOwner owner) {
        if (owners.putIfAbsent(key(owner.path()), owner) != null) {
            throw new IllegalStateException(
                    "The path " + owner.path() + " is in use. Give each deployment a name of its own.");
        }
    }

    void remove(PathOwner owner) {
        if (owners.remove(key(owner.path()), owner)) {
            gone.put(key(owner.path()), owner.recordingTo(late));
        }
    }

    /** Lets everything go that waits. What comes after this is dropped. */
    void clear() {
        owners.values().forEach(PathOwner::releaseHold);
        owners.clear();
        gone.clear();
    }

    @Override
    public String getName() {
        return "configmgr-tck-recorder";
    }

    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        recorded.set(true);
        owner(event.getRequest().getUrl()).ifPresent(owner -> owner.complete(event, begun.get()));
    }

    /** A request begins to be handled on this thread. */
    void begin() {
        recorded.set(false);
        begun.set(Timing.start());
    }

    /** The request is handled. */
    void end() {
        begun.remove();
    }

    /** Whether the request that was handled last on this thread has come to an answer. */
    boolean hasRecorded() {
        return recorded.get();
    }

    /** Records a request that no double got to see. */
    void unread(Request request, int status, String remark) {
        HttpURI uri = request.getHttpURI();
        if (uri != null && uri.getPathQuery() != null) {
            String url = uri.getPathQuery();
            owner(url)
                    .ifPresent(owner ->
                            owner.unread(String.valueOf(request.getMethod()), url, status, remark, begun.get()));
            begun.remove();
        }
    }

    private Optional<PathOwner> owner(String url) {
        String[] segments = url.split("[/?]", 4);
        if (segments.length < 3) {
            return Optional.empty();
        }
        String key = key("/" + segments[1] + "/" + segments[2]);
        return Optional.ofNullable(owners.getOrDefault(key, gone.get(key)));
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
