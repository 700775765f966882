package org.configmgrtck.reference.misbehaviour;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.client.OperatingSystem;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;
import org.configmgrtck.reference.client.trust.RegistryTrustStore;
import org.configmgrtck.reference.client.trust.TrustState;
import org.configmgrtck.reference.client.trust.TrustStore;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.registry.RegistryValue;

/** Keeping the accepted root in the wrong form or place, or not heeding what an administrator does to it. */
final class KeepingValues {
    private static final String NAME = RegistryTrustStore.ALLOWED_ROOT;

    private KeepingValues() {}

    static List<Misbehaviour> all() {
        return List.of(
                storing(
                        "copy-outlives-the-cleared-root",
                        "CERT-FIX-01",
                        "Keeps its copy when the accepted root is cleared, and goes on verifying policy with it.",
                        KeepingValues::keepingCopy),
                storing(
                        "empty-data-matches-nothing",
                        "CERT-FIX-01",
                        "Takes cleared data for the hash of a root that no certificate has, so that nothing is repaired.",
                        KeepingValues::takingEmptyForData),
                new Misbehaviour(
                        "writes-both-keys-on-32-bit",
                        "CERT-FIX-02",
                        "Writes the accepted root below Wow6432Node as well on a 32-bit system, which has no such key.",
                        Changes.client(parts -> {
                            String mine = parts.layout().securityKey(OperatingSystem.BITS_32);
                            String theirs = parts.layout().securityKey(OperatingSystem.BITS_64);
                            return parts.withTrustStores((registry, key) -> {
                                TrustStore honest = parts.trustStores().create(registry, key);
                                return key.equals(mine) ? writingBoth(honest, registry, mine, theirs) : honest;
                            });
                        })),
                heeding(
                        "heeds-wow6432node-on-32-bit",
                        "CERT-FIX-02",
                        "Takes clearing the key below Wow6432Node for the fix on a 32-bit system, which has no such key.",
                        OperatingSystem.BITS_32,
                        OperatingSystem.BITS_64),
                heeding(
                        "heeds-plain-key-on-64-bit",
                        "CERT-FIX-03",
                        "Takes clearing the key of 32-bit systems for the fix on a 64-bit one, where it repairs nothing.",
                        OperatingSystem.BITS_64,
                        OperatingSystem.BITS_32),
                storing(
                        "writes-root-as-binary",
                        "CERT-FIX-04",
                        "Keeps the accepted root in a value of type REG_BINARY, which scripts do not expect.",
                        (store, registry, key) -> rewriting(
                                store,
                                registry,
                                key,
                                value -> new RegistryValue(value.key(), value.name(), "REG_BINARY", value.data()))),
                storing(
                        "writes-root-with-colons",
                        "CERT-FIX-04",
                        "Puts colons between the octets of the accepted root, which are no hexadecimal digits.",
                        KeepingValues::withColons),
                new Misbehaviour(
                        "rejects-once-after-the-fix",
                        "CERT-FIX-05",
                        "Rejects and reports all policy of the first cycle after the accepted root was cleared.",
                        Changes.client(KeepingValues::hesitating)),
                new Misbehaviour(
                        "heeds-the-fix-only-when-rejecting",
                        "CERT-FIX-05",
                        "Takes no notice of a cleared root before it has rejected policy, and so rejects it first.",
                        Changes.client(KeepingValues::onlyWhenRejecting)));
    }

    /** A store in the place of the honest one. */
    @FunctionalInterface
    interface Twist {
        TrustStore of(TrustStore honest, Registry registry, String key);
    }

    static Misbehaviour storing(String name, String requirement, String sentence, Twist twist) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.client(parts -> parts.withTrustStores(
                        (registry, key) -> twist.of(parts.trustStores().create(registry, key), registry, key))));
    }

    private static Misbehaviour heeding(
            String name, String requirement, String sentence, OperatingSystem on, OperatingSystem foreign) {
        return new Misbehaviour(name, requirement, sentence, Changes.client(parts -> {
            String mine = parts.layout().securityKey(on);
            String theirs = parts.layout().securityKey(foreign);
            return parts.withTrustStores((registry, key) -> {
                TrustStore honest = parts.trustStores().create(registry, key);
                return key.equals(mine) ? heedful(honest, registry, key, theirs) : honest;
            });
        }));
    }

    private static TrustStore heedful(TrustStore honest, Registry registry, String key, String theirs) {
        AtomicLong seen = new AtomicLong(registry.observe(theirs, NAME).edits());
        return reading(honest, () -> {
            long edits = registry.observe(theirs, NAME).edits();
            if (seen.getAndSet(edits) != edits) {
                registry.delete(key, NAME);
            }
            return honest.read();
        });
    }

    private static TrustStore keepingCopy(TrustStore honest, Registry registry, String key) {
        AtomicReference<Optional<X509Certificate>> last = new AtomicReference<>(Optional.empty());
        return reading(honest, () -> {
            TrustState state = honest.read();
            state.copy().ifPresent(copy -> last.set(Optional.of(copy)));
            return new TrustState(
                    state.edits(), state.allowedRoot(), state.copy().or(last::get));
        });
    }

    private static TrustStore takingEmptyForData(TrustStore honest, Registry registry, String key) {
        return reading(honest, () -> {
            TrustState state = honest.read();
            Optional<String> data = registry.observe(key, NAME).value().map(RegistryValue::data);
            return new TrustState(state.edits(), data, state.copy());
        });
    }

    private static TrustStore withColons(TrustStore honest, Registry registry, String key) {
        TrustStore writing = rewriting(
                honest,
                registry,
                key,
                value -> new RegistryValue(
                        value.key(), value.name(), value.type(), value.data().replaceAll("..(?!$)", "$0:")));
        return reading(writing, () -> {
            TrustState state = honest.read();
            return new TrustState(state.edits(), state.allowedRoot().map(data -> data.replace(":", "")), state.copy());
        });
    }

    private static TrustStore rewriting(
            TrustStore honest, Registry registry, String key, UnaryOperator<RegistryValue> other) {
        return new TrustStore() {
            @Override
            public TrustState read() {
                return honest.read();
            }

            @Override
            public boolean learn(TrustState state, X509Certificate certificate, X509Certificate root) {
                boolean learned = honest.learn(state, certificate, root);
                registry.observe(key, NAME)
                        .value()
                        .filter(value -> learned)
                        .ifPresent(value -> registry.writeUnlessEdited(other.apply(value), state.edits()));
                return learned;
            }
        };
    }

    private static TrustStore writingBoth(TrustStore honest, Registry registry, String mine, String theirs) {
        return rewriting(honest, registry, mine, value -> {
            long edits = registry.observe(theirs, NAME).edits();
            registry.writeUnlessEdited(new RegistryValue(theirs, NAME, value.type(), value.data()), edits);
            return value;
        });
    }

    static TrustStore reading(TrustStore honest, Supplier<TrustState> reads) {
        return new TrustStore() {
            @Override
            public TrustState read() {
                return reads.get();
            }

            @Override
            public boolean learn(TrustState state, X509Certificate certificate, X509Certificate root) {
                return honest.learn(state, certificate, root);
            }
        };
    }

    private static ClientParts hesitating(ClientParts honest) {
        AtomicLong edits = new AtomicLong();
        return honest.withAuthorizations(grounds -> {
            long now = grounds.trust().read().edits();
            boolean edited = edits.getAndSet(now) != now;
            PolicyAuthorization decisions = honest.authorizations().begin(grounds);
            return edited ? assignment -> new Authorization.Refused() : decisions;
        });
    }

    private static ClientParts onlyWhenRejecting(ClientParts honest) {
        AtomicBoolean rejecting = new AtomicBoolean();
        AtomicReference<Optional<String>> root = new AtomicReference<>(Optional.empty());
        return honest.withTrustStores((registry, key) -> {
                    TrustStore store = honest.trustStores().create(registry, key);
                    return reading(store, () -> {
                        TrustState state = store.read();
                        state.allowedRoot().ifPresent(present -> root.set(Optional.of(present)));
                        return rejecting.get()
                                ? state
                                : new TrustState(
                                        state.edits(), state.allowedRoot().or(root::get), state.copy());
                    });
                })
                .withReports((managementPoint, refused) -> {
                    rejecting.set(true);
                    honest.reports().report(managementPoint, refused);
                });
    }
}
