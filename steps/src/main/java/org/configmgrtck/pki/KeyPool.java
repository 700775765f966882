package org.configmgrtck.pki;

import java.security.KeyPair;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The key pairs of one run, made when first needed. Making keys takes longer than all the rest of a scenario, so
 * scenarios share them: within a scenario no key pair comes twice, from scenario to scenario they come again. Safe for
 * use by several threads.
 */
public final class KeyPool {
    /** As many as a scenario takes. */
    private static final int RSA_KEY_PAIRS = 3;

    private final Map<List<?>, FutureTask<KeyPair>> made = new ConcurrentHashMap<>();
    private final Map<List<?>, Authority> authorities = new ConcurrentHashMap<>();
    private final RsaPrimes rsa = new RsaPrimes();
    private final AtomicBoolean ahead = new AtomicBoolean();

    /** The key pairs for one scenario, from the first. */
    public Keys forScenario() {
        return new Keys();
    }

    private FutureTask<KeyPair> task(KeyKind kind, int number) {
        return made.computeIfAbsent(List.of(kind, number), key -> new FutureTask<>(() -> make(kind, number)));
    }

    private KeyPair make(KeyKind kind, int number) {
        return kind == KeyKind.RSA ? rsa.keyPair(number) : kind.generate();
    }

    /** One RSA key pair takes so long that the others are made meanwhile. */
    private KeyPair get(KeyKind kind, int number) {
        FutureTask<KeyPair> task = task(kind, number);
        if (kind == KeyKind.RSA && ahead.compareAndSet(false, true)) {
            makeAhead(kind, number);
        }
        // Whoever comes first makes it; the others wait.
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while keys were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Keys could not be made", e.getCause());
        }
    }

    private void makeAhead(KeyKind kind, int first) {
        for (int number = first + 1; number <= RSA_KEY_PAIRS; number++) {
            Thread maker = new Thread(task(kind, number), "keys-" + kind + "-" + number);
            maker.setDaemon(true);
            maker.start();
        }
    }

    /** Hands out key pairs, each once. Belongs to one scenario. */
    public final class Keys {
        private final Map<KeyKind, Integer> taken = new EnumMap<>(KeyKind.class);

        private Keys() {}

        /**
         * An authority that many scenarios begin with; it is made once for each clock, with keys that come first in each
         * scenario.
         */
        Authority shared(
                String name, Hierarchy hierarchy, Instant now, KeyKind kind, Function<KeyPair, Authority> maker) {
            KeyPair keys = next(kind);
            return authorities.computeIfAbsent(List.of(name, hierarchy, now, keys), key -> maker.apply(keys));
        }

        /** A key pair that this scenario has not had yet. */
        public KeyPair next(KeyKind kind) {
            return get(kind, taken.merge(kind, 1, Integer::sum));
        }
    }
}
