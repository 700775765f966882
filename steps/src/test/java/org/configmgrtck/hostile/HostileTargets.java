package org.configmgrtck.hostile;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All targets by name. Each call makes fresh ones, for some have a memory. */
final class HostileTargets {
    private HostileTargets() {}

    static Map<String, Twist> fresh() {
        Map<String, Twist> all = new TreeMap<>();
        Stream.of(
                        Contents.all(),
                        Connections.all(),
                        Claims.all(),
                        Texts.all(),
                        Mixing.all(),
                        Assaults.all(),
                        Astray.all())
                .forEach(some -> some.forEach((name, twist) -> {
                    if (all.put(name, twist) != null) {
                        throw new IllegalStateException("Two targets are named " + name);
                    }
                }));
        return all;
    }
}
