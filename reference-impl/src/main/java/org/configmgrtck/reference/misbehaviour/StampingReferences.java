package org.configmgrtck.reference.misbehaviour;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.siteserver.publishing.NapPolicyChange;
import org.configmgrtck.reference.siteserver.publishing.PublishingParts;
import org.configmgrtck.reference.siteserver.publishing.ReferenceWriter;
import org.configmgrtck.reference.siteserver.publishing.SiteServerSettings;

/** Publishing references with the wrong time, for the wrong site, or beside the place where they belong. */
final class StampingReferences {
    private static final Duration TOKYO = Duration.ofHours(9);

    private StampingReferences() {}

    static List<Misbehaviour> all() {
        return List.of(
                changing(
                        "stamps-reference-in-local-time",
                        "REF-PUBLISH-01",
                        "Writes local time into the reference, and says that it is UTC.",
                        parts -> parts.withWriter(stamping(parts.writer(), time -> time.plus(TOKYO)))),
                changing(
                        "remembers-that-nap-was-off",
                        "REF-PUBLISH-01",
                        "Goes by the settings that were in force when the first NAP policy was created.",
                        StampingReferences::byFirstSettings),
                changing(
                        "keeps-the-first-time-stamp",
                        "REF-PUBLISH-02",
                        "Publishes a modified NAP policy with the time of the first change.",
                        StampingReferences::withFirstTime),
                changing(
                        "stamps-whole-hours",
                        "REF-PUBLISH-02",
                        "Cuts minutes and seconds off the time of the change, so that some changes go unseen.",
                        parts ->
                                parts.withWriter(stamping(parts.writer(), time -> time.truncatedTo(ChronoUnit.HOURS)))),
                changing(
                        "publishes-inheritance-only-after-creation",
                        "REF-PUBLISH-03",
                        "Publishes for an inherited NAP policy only where the site has created one of its own before.",
                        StampingReferences::onlyAfterCreation),
                changing(
                        "publishes-inheritance-for-the-parent",
                        "REF-PUBLISH-03",
                        "Publishes the parent site's reference, not that of the site that inherits.",
                        StampingReferences::forTheParent),
                changing(
                        "publishes-beside-the-container",
                        "REF-SCHEMA-02",
                        "Writes the reference into the container above System Management.",
                        parts -> parts.withWriter((directory, account, siteCode, reference) ->
                                parts.writer().write(above(directory), account, siteCode, reference))),
                changing(
                        "publishes-in-both-forests",
                        "REF-FOREST-01",
                        "Publishes in the designated forest, and in its own one besides.",
                        StampingReferences::inBoth),
                new Misbehaviour(
                        "falls-back-on-own-forest",
                        "REF-FOREST-01",
                        "Takes references from its own forest where the designated one holds none.",
                        Changes.shv(parts -> parts.withReferences((site, directory) -> {
                            HealthStateReferences designated =
                                    parts.references().fetch(site, directory);
                            return designated.all().isEmpty()
                                    ? parts.references().fetch(site, site.directory())
                                    : designated;
                        }))));
    }

    private static ReferenceWriter stamping(ReferenceWriter honest, UnaryOperator<Instant> stamp) {
        return (directory, account, siteCode, reference) -> {
            int end = reference.indexOf(';') + 1;
            Instant time = stamp.apply(Instant.parse(reference.substring(end)));
            honest.write(directory, account, siteCode, reference.substring(0, end) + time);
        };
    }

    private static PublishingParts byFirstSettings(PublishingParts honest) {
        AtomicReference<Optional<SiteServerSettings>> first = new AtomicReference<>(Optional.empty());
        return honest.withRule((change, settings) -> {
            first.compareAndSet(Optional.empty(), Optional.of(settings));
            Optional<String> objection = honest.rule().objection(change, settings);
            return first.get().orElseThrow().napEnabled()
                            || settings.designatedDirectory().isPresent()
                    ? objection
                    : honest.rule().objection(change, first.get().orElseThrow());
        });
    }

    private static PublishingParts withFirstTime(PublishingParts honest) {
        AtomicReference<Optional<Instant>> first = new AtomicReference<>(Optional.empty());
        return honest.withWriter(stamping(honest.writer(), time -> {
            first.compareAndSet(Optional.empty(), Optional.of(time));
            return first.get().orElseThrow();
        }));
    }

    private static PublishingParts onlyAfterCreation(PublishingParts honest) {
        AtomicBoolean created = new AtomicBoolean();
        return honest.withRule((change, settings) -> {
            if (change == NapPolicyChange.CREATE) {
                created.set(true);
            }
            return change == NapPolicyChange.INHERIT && !created.get()
                    ? Optional.of("The site has no NAP policy of its own.")
                    : honest.rule().objection(change, settings);
        });
    }

    private static PublishingParts forTheParent(PublishingParts honest) {
        AtomicBoolean inherited = new AtomicBoolean();
        return honest.withRule((change, settings) -> {
                    inherited.set(change == NapPolicyChange.INHERIT);
                    return honest.rule().objection(change, settings);
                })
                .withWriter((directory, account, siteCode, reference) -> {
                    String parent = "P" + siteCode.substring(1);
                    honest.writer()
                            .write(
                                    directory,
                                    account,
                                    inherited.get() ? parent : siteCode,
                                    inherited.get() ? parent + reference.substring(siteCode.length()) : reference);
                });
    }

    private static DirectoryAddress above(DirectoryAddress directory) {
        String container = directory.systemManagement();
        return new DirectoryAddress(
                directory.host(), directory.port(), container.substring(container.indexOf(',') + 1));
    }

    private static PublishingParts inBoth(PublishingParts honest) {
        AtomicReference<Optional<DirectoryAddress>> own = new AtomicReference<>(Optional.empty());
        return honest.withDirectory((site, settings) -> {
                    own.set(Optional.of(site.directory()));
                    return honest.directory().of(site, settings);
                })
                .withWriter((directory, account, siteCode, reference) -> {
                    honest.writer().write(directory, account, siteCode, reference);
                    if (!own.get().orElseThrow().equals(directory)) {
                        honest.writer().write(own.get().orElseThrow(), account, siteCode, reference);
                    }
                });
    }

    private static Misbehaviour changing(
            String name, String requirement, String sentence, UnaryOperator<PublishingParts> change) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.siteServer(parts -> parts.withPublishing(change.apply(parts.publishing()))));
    }
}
