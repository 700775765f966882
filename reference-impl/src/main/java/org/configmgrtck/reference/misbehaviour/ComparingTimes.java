package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.Evaluation;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.HealthFinding.Cause;
import org.configmgrtck.reference.shv.HealthFinding.NonCompliant;
import org.configmgrtck.reference.shv.HealthStateReference;
import org.configmgrtck.reference.shv.check.AgeCheck;
import org.configmgrtck.reference.shv.check.CreationDateCheck;
import org.configmgrtck.reference.shv.check.PoliciesCheck;

/** Comparing times in another unit, another zone, or against something else. */
final class ComparingTimes {
    private static final Duration ZONE = Duration.ofHours(1);

    private ComparingTimes() {}

    static List<Misbehaviour> all() {
        return List.of(
                creation(
                        "compares-creation-by-calendar-day",
                        "SHV-4-01",
                        "Compares days only, so that all is late enough that was created on the day that is set.",
                        (created, limit) ->
                                created.truncatedTo(ChronoUnit.DAYS).isBefore(limit.truncatedTo(ChronoUnit.DAYS))),
                creation(
                        "compares-creation-by-minute",
                        "SHV-4-02",
                        "Cuts seconds off, so that nothing is late enough that was created in the minute that is set.",
                        (created, limit) -> !created.truncatedTo(ChronoUnit.MINUTES)
                                .isAfter(limit.truncatedTo(ChronoUnit.MINUTES))),
                Changes.checking(
                        "late-enough-is-young-enough",
                        "SHV-4-02",
                        "Spares a statement of health the check of its age once it was created after the date set.",
                        AgeCheck.class,
                        honest -> evaluation ->
                                evaluation.settings().dateCreatedMustBeAfter().isPresent()
                                        ? Optional.empty()
                                        : honest.decide(evaluation)),
                Changes.checking(
                        "keeps-a-date-that-is-unset",
                        "SHV-4-03",
                        "Goes on demanding a date of creation that is not set any more.",
                        CreationDateCheck.class,
                        ComparingTimes::keepingDate),
                Changes.checking(
                        "unset-date-means-last-hour",
                        "SHV-4-03",
                        "Takes a date that is not set for a default, and demands that statements be an hour old at most.",
                        CreationDateCheck.class,
                        honest -> evaluation ->
                                evaluation.settings().dateCreatedMustBeAfter().isPresent()
                                                || !evaluation
                                                        .statement()
                                                        .createdAt()
                                                        .isBefore(
                                                                evaluation.now().minus(ZONE))
                                        ? honest.decide(evaluation)
                                        : Optional.of(new NonCompliant(Cause.TIME))),
                Changes.checking(
                        "counts-age-in-whole-hours",
                        "SHV-4-04",
                        "Drops the minutes of an age, so that a statement passes for nearly an hour too long.",
                        AgeCheck.class,
                        honest -> evaluation -> age(evaluation)
                                                .truncatedTo(ChronoUnit.HOURS)
                                                .compareTo(evaluation.settings().validityPeriod())
                                        > 0
                                ? honest.decide(evaluation)
                                : Optional.empty()),
                Changes.checking(
                        "once-valid-always-valid",
                        "SHV-4-04",
                        "Remembers which statements of health were young enough, and lets them grow old.",
                        AgeCheck.class,
                        ComparingTimes::rememberingTheYoung),
                Changes.checking(
                        "takes-creation-for-local-time",
                        "SHV-4-05",
                        "Takes the time of creation for local time, and finds statements an hour older than they are.",
                        AgeCheck.class,
                        honest -> evaluation -> age(evaluation)
                                                .plus(ZONE)
                                                .compareTo(evaluation.settings().validityPeriod())
                                        > 0
                                ? Optional.of(new NonCompliant(Cause.TIME))
                                : Optional.empty()),
                Changes.checking(
                        "compares-policies-by-minute",
                        "SHV-5-01",
                        "Compares time stamps of policies without their seconds, and misses small differences.",
                        PoliciesCheck.class,
                        honest -> evaluation -> sameMinute(evaluation) ? Optional.empty() : honest.decide(evaluation)),
                Changes.checking(
                        "failures-excuse-older-policies",
                        "SHV-5-01",
                        "Passes on a failure, though the client found it with policies that are out of date.",
                        PoliciesCheck.class,
                        honest -> evaluation -> evaluation.statement().failure().isPresent()
                                ? Optional.empty()
                                : honest.decide(evaluation)),
                Changes.checking(
                        "takes-newest-reference-of-all",
                        "SHV-5-02",
                        "Holds policies against the newest reference of any site, not that of the client's own.",
                        PoliciesCheck.class,
                        honest -> evaluation -> evaluation
                                .references()
                                .flatMap(held -> held.all().stream()
                                        .map(HealthStateReference::timestamp)
                                        .max(Comparator.naturalOrder()))
                                .filter(newest -> evaluation
                                        .statement()
                                        .policiesTimestamp()
                                        .filter(used -> !used.isBefore(newest))
                                        .isEmpty())
                                .map(newest -> new NonCompliant(Cause.POLICIES))));
    }

    /** @param tooEarly is a statement of health that was created then too early for that date? */
    private static Misbehaviour creation(
            String name, String requirement, String sentence, BiFunction<Instant, Instant, Boolean> tooEarly) {
        return Changes.checking(
                name,
                requirement,
                sentence,
                CreationDateCheck.class,
                honest -> evaluation -> evaluation
                        .settings()
                        .dateCreatedMustBeAfter()
                        .filter(limit -> tooEarly.apply(evaluation.statement().createdAt(), limit))
                        .map(limit -> new NonCompliant(Cause.TIME)));
    }

    private static Duration age(Evaluation evaluation) {
        return Duration.between(evaluation.statement().createdAt(), evaluation.now());
    }

    private static boolean sameMinute(Evaluation evaluation) {
        Optional<Instant> published = evaluation.referenceOfSite().map(HealthStateReference::timestamp);
        Optional<Instant> used = evaluation.statement().policiesTimestamp();
        return published.isPresent()
                && used.isPresent()
                && Duration.between(used.get(), published.get()).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static Check keepingDate(Check honest) {
        AtomicReference<Optional<Instant>> last = new AtomicReference<>(Optional.empty());
        return evaluation -> {
            Optional<Instant> set = evaluation.settings().dateCreatedMustBeAfter();
            if (set.isPresent()) {
                last.set(set);
            }
            return last.get()
                    .filter(limit -> !evaluation.statement().createdAt().isAfter(limit))
                    .map(limit -> new NonCompliant(Cause.TIME));
        };
    }

    private static Check rememberingTheYoung(Check honest) {
        Set<String> young = ConcurrentHashMap.newKeySet();
        return evaluation -> {
            Optional<HealthFinding> finding = honest.decide(evaluation);
            if (finding.isEmpty()) {
                young.add(evaluation.statement().id());
            }
            return young.contains(evaluation.statement().id()) ? Optional.empty() : finding;
        };
    }
}
