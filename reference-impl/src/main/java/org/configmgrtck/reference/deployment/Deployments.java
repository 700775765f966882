package org.configmgrtck.reference.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The deployments of one running implementation, by name. Safe for use by several threads. */
public final class Deployments implements AutoCloseable {
    /** How many may exist at once. */
    public static final int AT_ONCE = 64;

    private final Map<String, Deployment> byName = new HashMap<>();
    private long created;

    /** Adds a deployment, and names it; empty if there are too many. */
    public synchronized Optional<String> add(Deployment deployment) {
        if (byName.size() >= AT_ONCE) {
            return Optional.empty();
        }
        created++;
        String name = "deployment-" + created;
        byName.put(name, deployment);
        return Optional.of(name);
    }

    /** The deployment of that name. */
    public synchronized Optional<Deployment> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Takes the deployment out. It is not closed by this. */
    public synchronized Optional<Deployment> remove(String name) {
        return Optional.ofNullable(byName.remove(name));
    }

    /** Ends all of them. */
    @Override
    public synchronized void close() {
        byName.values().forEach(Deployment::close);
        byName.clear();
    }
}
