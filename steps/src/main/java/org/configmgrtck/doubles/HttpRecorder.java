package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the owner of each request by its path, and has it recorded before the answer goes out: whoever has seen an
 * answer also finds it in the journal. A request without an owner is dropped.
 */
final class HttpRecorder implements ServeEventListener {
    private final Map<String, PathOwner> owners = new ConcurrentHashMap<>();

    void add(PathOwner owner) {
        if (owners.putIfAbsent(key(owner.path()), owner) != null) {
            throw new IllegalStateException(
                    "The path " + owner.path() + " is in use. Give each deployment a name of its own.");
        }
    }

    void remove(PathOwner owner) {
        owners.remove(key(owner.path()), owner);
    }

    /** Lets everything go that waits. What comes after this is dropped. */
    void clear() {
        owners.values().forEach(PathOwner::releaseHold);
        owners.clear();
    }

    @Override
    public String getName() {
        return "configmgr-tck-recorder";
    }

    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        owner(event.getRequest().getUrl()).ifPresent(owner -> owner.complete(event));
    }

    private Optional<PathOwner> owner(String url) {
        String[] segments = url.split("[/?]", 4);
        return segments.length < 3
                ? Optional.empty()
                : Optional.ofNullable(owners.get(key("/" + segments[1] + "/" + segments[2])));
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
