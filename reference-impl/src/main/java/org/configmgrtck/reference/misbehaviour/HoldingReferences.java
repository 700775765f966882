package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding.Failed;
import org.configmgrtck.reference.shv.HealthFinding.Status;
import org.configmgrtck.reference.shv.HealthStateReference;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.configmgrtck.reference.shv.check.SiteCheck;

/** Holding references too long, of too few sites, or under too short a code. */
final class HoldingReferences {
    private static final int CODE_PART = 2;

    private HoldingReferences() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "refetches-too-early",
                        "REF-FETCH-01",
                        "Fetches references again a minute before the query interval has passed.",
                        Changes.shv(parts ->
                                parts.withRefresh((due, now) -> !now.isBefore(due.minus(Duration.ofMinutes(1)))))),
                new Misbehaviour(
                        "keeps-withdrawn-references",
                        "REF-FETCH-01",
                        "Adds what is new to its references, and keeps what is gone from Active Directory.",
                        Changes.shv(parts -> {
                            Map<String, HealthStateReference> kept = new ConcurrentHashMap<>();
                            return parts.withReferences((site, directory) -> {
                                parts.references()
                                        .fetch(site, directory)
                                        .all()
                                        .forEach(reference -> kept.put(reference.siteCode(), reference));
                                return HealthStateReferences.of(kept.values());
                            });
                        })),
                new Misbehaviour(
                        "learns-of-no-new-site",
                        "REF-FETCH-01",
                        "Renews the references of the sites that it knows from its first fetch, and adds no other.",
                        Changes.shv(parts -> {
                            AtomicReference<Optional<Set<String>>> known = new AtomicReference<>(Optional.empty());
                            return parts.withReferences((site, directory) -> {
                                HealthStateReferences fetched =
                                        parts.references().fetch(site, directory);
                                known.compareAndSet(Optional.empty(), Optional.of(codes(fetched)));
                                return HealthStateReferences.of(fetched.all().stream()
                                        .filter(reference ->
                                                known.get().orElseThrow().contains(reference.siteCode()))
                                        .toList());
                            });
                        })),
                new Misbehaviour(
                        "knows-only-its-own-site",
                        "SHV-2-01",
                        "Holds the reference of its own site only, and calls clients of all the rest unknown.",
                        Changes.shv(parts -> parts.withReferences((site, directory) ->
                                HealthStateReferences.of(parts.references().fetch(site, directory).all().stream()
                                        .filter(reference ->
                                                reference.siteCode().equals(site.code()))
                                        .toList())))),
                comparingCodes(
                        "compares-heads-of-site-codes",
                        "Compares the first two characters of site codes, and takes an unknown site for a known one.",
                        0),
                Changes.checking(
                        "calls-unknown-sites-a-failure",
                        "SHV-2-01",
                        "Passes on a failure of the client where it should pass on the status Unknown.",
                        SiteCheck.class,
                        honest -> evaluation -> honest.decide(evaluation)
                                .map(finding -> finding instanceof Failed failed && failed.status() == Status.UNKNOWN
                                        ? new Failed(Status.FAILURE, failed.category())
                                        : finding)));
    }

    /** @param from the first of the characters that are compared */
    static Misbehaviour comparingCodes(String name, String sentence, int from) {
        return Changes.checking(
                name,
                "SHV-2-01",
                sentence,
                SiteCheck.class,
                honest -> evaluation -> evaluation
                                .references()
                                .filter(held ->
                                        held.all().stream().anyMatch(reference -> alike(reference, evaluation, from)))
                                .isPresent()
                        ? Optional.empty()
                        : honest.decide(evaluation));
    }

    private static Set<String> codes(HealthStateReferences held) {
        return held.all().stream().map(HealthStateReference::siteCode).collect(Collectors.toSet());
    }

    private static boolean alike(HealthStateReference reference, Evaluation evaluation, int from) {
        return reference
                .siteCode()
                .regionMatches(true, from, evaluation.statement().siteCode(), from, CODE_PART);
    }
}
