package org.configmgrtck.pki;

import java.security.KeyPair;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The key pairs of one run, made when first needed. Making keys takes longer than all the rest of a scenario, so
 * scenarios share them: within a scenario no key pair comes twice, from scenario to scenario they come again. Safe for
 * use by several threads.
 */
public final class KeyPool {
    private final Map<List<?>, KeyPair> made = new ConcurrentHashMap<>();
    private final Map<List<?>, Authority> authorities = new ConcurrentHashMap<>();

    /** The key pairs for one scenario, from the first. */
    public Keys forScenario() {
        return new Keys();
    }

    /** Hands out key pairs, each once. Belongs to one scenario. */
    public final class Keys {
        private final Map<KeyKind, Integer> taken = new EnumMap<>(KeyKind.class);

        private Keys() {}

        /**
         * An authority that many scenarios begin with; it is made once for each clock, with keys that come first in each
         * scenario.
         */
        Authority shared(String name, Instant now, Function<KeyPair, Authority> maker) {
            KeyPair keys = next(KeyKind.EC);
            return authorities.computeIfAbsent(List.of(name, now, keys), key -> maker.apply(keys));
        }

        /** A key pair that this scenario has not had yet. */
        public KeyPair next(KeyKind kind) {
            int number = taken.merge(kind, 1, Integer::sum);
            return made.computeIfAbsent(List.of(kind, number), key -> kind.generate());
        }
    }
}
