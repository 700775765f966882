package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.client.trust.TrustRules;
import org.configmgrtck.reference.client.trust.TrustState;
import org.configmgrtck.reference.client.trust.TrustStore;

/** An installation that leaves too much behind, or makes too little of its options. */
final class Reinstalling {
    private Reinstalling() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "ignores-the-supplied-certificate",
                        "CERT-COPY-03",
                        "Makes nothing of the certificate that CCMSetup was handed, and fetches one instead.",
                        Changes.client(parts -> parts.withSupplied(given -> Optional.empty()))),
                new Misbehaviour(
                        "forgets-its-copy-upon-rejection",
                        "CERT-ROOT-04",
                        "Throws its copy away when it rejects policy under another root, and has to fetch it again.",
                        Changes.client(Reinstalling::throwingAway)),
                new Misbehaviour(
                        "keeps-root-across-installations",
                        "CERT-FIX-06",
                        "Leaves the allowed root on the computer when it is removed, and finds it there when it is back.",
                        Changes.client(Reinstalling::acrossInstallations)),
                new Misbehaviour(
                        "blacklists-refused-roots",
                        "CERT-FIX-06",
                        "Remembers for ever which roots it has refused, whatever an administrator does.",
                        Changes.rules(Reinstalling::blacklisting)),
                new Misbehaviour(
                        "supplies-only-the-first-time",
                        "CERT-FIX-07",
                        "Makes nothing of a supplied certificate when CCMSetup runs over an installed client.",
                        Changes.client(parts -> {
                            AtomicBoolean ranBefore = new AtomicBoolean();
                            return parts.withSupplied(given -> ranBefore.getAndSet(true)
                                    ? Optional.empty()
                                    : parts.supplied().used(given));
                        })),
                new Misbehaviour(
                        "reinstalled-client-pins-nothing",
                        "CERT-FIX-07",
                        "Keeps to no root once CCMSetup has run over it, and follows the old one again.",
                        Changes.client(Reinstalling::pinningNothing)));
    }

    private static ClientParts throwingAway(ClientParts honest) {
        AtomicBoolean thrownAway = new AtomicBoolean();
        return honest.withRules(honest.rules().withFetching((claimed, allowed, stores) -> {
                    boolean may = honest.rules().fetching().mayFetch(claimed, allowed, stores);
                    if (!may) {
                        thrownAway.set(true);
                    }
                    return may;
                }))
                .withTrustStores((registry, key) -> {
                    TrustStore store = honest.trustStores().create(registry, key);
                    return KeepingValues.reading(store, () -> {
                        TrustState state = store.read();
                        return thrownAway.get()
                                ? new TrustState(state.edits(), state.allowedRoot(), Optional.empty())
                                : state;
                    });
                });
    }

    private static ClientParts acrossInstallations(ClientParts honest) {
        AtomicReference<Optional<String>> left = new AtomicReference<>(Optional.empty());
        return honest.withTrustStores((registry, key) -> {
            TrustStore store = honest.trustStores().create(registry, key);
            Optional<String> found = left.get();
            return KeepingValues.reading(store, () -> {
                TrustState state = store.read();
                state.allowedRoot().ifPresent(root -> left.set(Optional.of(root)));
                return new TrustState(state.edits(), state.allowedRoot().or(() -> found), state.copy());
            });
        });
    }

    private static TrustRules blacklisting(TrustRules honest) {
        Set<String> blacklist = ConcurrentHashMap.newKeySet();
        return honest.withFetching((claimed, allowed, stores) -> {
            boolean may = honest.fetching().mayFetch(claimed, allowed, stores);
            if (!may) {
                claimed.ifPresent(blacklist::add);
            }
            return may && claimed.filter(blacklist::contains).isEmpty();
        });
    }

    private static ClientParts pinningNothing(ClientParts honest) {
        AtomicInteger installations = new AtomicInteger();
        return honest.withTrustStores((registry, key) -> {
            TrustStore store = honest.trustStores().create(registry, key);
            return installations.getAndIncrement() == 0
                    ? store
                    : KeepingValues.reading(store, () -> {
                        TrustState state = store.read();
                        return new TrustState(state.edits(), Optional.empty(), state.copy());
                    });
        });
    }
}
