package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.configmgrtck.reference.networkpolicy.Access;
import org.configmgrtck.reference.networkpolicy.CategoryMapping;
import org.configmgrtck.reference.networkpolicy.HealthState;
import org.configmgrtck.reference.networkpolicy.NetworkPolicySettings;
import org.configmgrtck.reference.networkpolicy.ReportedHealth;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthFinding.Status;

/** Mapping an error by something else than the setting for its category, or remediating the wrong clients. */
final class MappingErrors {
    private MappingErrors() {}

    static List<Misbehaviour> all() {
        return List.of(
                mapping(
                        "client-settings-cover-unknown-sites",
                        "SHV-2-02",
                        "Finds clients of unknown sites compliant where only a client category is configured so.",
                        MappingErrors::isUnknownSite,
                        (failed, settings) -> anyClientSetting(settings)
                                .or(() -> setting(settings, failed.category()))
                                .orElse(HealthState.NON_COMPLIANT)),
                mapping(
                        "unknown-sites-not-configurable",
                        "SHV-2-03",
                        "Finds clients of unknown sites non-compliant, though their category is configured otherwise.",
                        MappingErrors::isUnknownSite,
                        (failed, settings) -> HealthState.NON_COMPLIANT),
                mapping(
                        "failed-communication-compliant-by-default",
                        "SHV-7-02",
                        "Finds clients that could not reach a service compliant where nothing is configured.",
                        failed -> failed.category() == FailureCategory.CLIENT_COMMUNICATION,
                        (failed, settings) ->
                                setting(settings, failed.category()).orElse(HealthState.COMPLIANT)),
                new Misbehaviour(
                        "keeps-to-its-first-decision-on-a-category",
                        "SHV-7-02",
                        "Remembers what a category counted as when it was first decided by, whatever is configured then.",
                        Changes.networkPolicy(parts -> {
                            Map<FailureCategory, HealthState> decided = new ConcurrentHashMap<>();
                            return parts.withMapping((failed, settings) -> isClientFailure(failed)
                                    ? decided.computeIfAbsent(
                                            failed.category(),
                                            category -> parts.mapping().of(failed, settings))
                                    : parts.mapping().of(failed, settings));
                        })),
                mapping(
                        "ties-client-categories-together",
                        "SHV-7-03",
                        "Finds both client categories compliant as soon as one of them is configured so.",
                        MappingErrors::isClientFailure,
                        (failed, settings) -> anyClientSetting(settings).orElse(HealthState.NON_COMPLIANT)),
                mapping(
                        "unheard-of-codes-compliant-by-default",
                        "SHV-7-05",
                        "Finds clients with an error code that is not known compliant where nothing is configured.",
                        MappingErrors::isUnheardOfCode,
                        (failed, settings) ->
                                setting(settings, failed.category()).orElse(HealthState.COMPLIANT)),
                mapping(
                        "client-settings-cover-unheard-of-codes",
                        "SHV-7-05",
                        "Finds clients with an unknown code compliant where only a client category is configured so.",
                        MappingErrors::isUnheardOfCode,
                        (failed, settings) -> anyClientSetting(settings)
                                .or(() -> setting(settings, failed.category()))
                                .orElse(HealthState.NON_COMPLIANT)),
                mapping(
                        "unheard-of-codes-not-configurable",
                        "SHV-7-06",
                        "Finds clients with an unknown code non-compliant, though their category is set otherwise.",
                        MappingErrors::isUnheardOfCode,
                        (failed, settings) -> HealthState.NON_COMPLIANT),
                mapping(
                        "unheard-of-codes-heed-client-settings",
                        "SHV-7-06",
                        "Goes by the settings for the client categories, not by that for vendor-specific errors.",
                        MappingErrors::isUnheardOfCode,
                        (failed, settings) -> Optional.ofNullable(
                                        settings.categories().get(FailureCategory.CLIENT_COMPONENT))
                                .filter(state ->
                                        setting(settings, failed.category()).isPresent())
                                .orElse(HealthState.NON_COMPLIANT)),
                new Misbehaviour(
                        "limit-ends-a-moment-late",
                        "NPS-ACCESS-01",
                        "Leaves a non-compliant client full access at the very instant at which its time is over.",
                        Changes.networkPolicy(parts -> parts.withAccess(
                                (state, settings, now) -> parts.access().of(state, settings, now.minusNanos(1))))),
                new Misbehaviour(
                        "remediates-on-restricted-network-only",
                        "NPS-ACCESS-02",
                        "Has a non-compliant client remediated only while its access is restricted.",
                        Changes.networkPolicy(parts ->
                                parts.withRemediation((state, grant, settings) -> grant.access() == Access.RESTRICTED
                                        && parts.remediation().remediates(state, grant, settings)))),
                new Misbehaviour(
                        "remediates-compliant-clients",
                        "NPS-ACCESS-02",
                        "Has compliant clients remediated, too, who have nothing to mend.",
                        Changes.networkPolicy(
                                parts -> parts.withRemediation((state, grant, settings) -> settings.remediate()))));
    }

    private static Misbehaviour mapping(
            String name,
            String requirement,
            String sentence,
            Predicate<ReportedHealth.Failed> concerned,
            CategoryMapping other) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.networkPolicy(parts -> parts.withMapping((failed, settings) -> concerned.test(failed)
                        ? other.of(failed, settings)
                        : parts.mapping().of(failed, settings))));
    }

    private static boolean isUnknownSite(ReportedHealth.Failed failed) {
        return failed.category() == FailureCategory.VENDOR_SPECIFIC && failed.status() == Status.UNKNOWN;
    }

    private static boolean isUnheardOfCode(ReportedHealth.Failed failed) {
        return failed.category() == FailureCategory.VENDOR_SPECIFIC && failed.status() == Status.FAILURE;
    }

    private static boolean isClientFailure(ReportedHealth.Failed failed) {
        return failed.category() == FailureCategory.CLIENT_COMPONENT
                || failed.category() == FailureCategory.CLIENT_COMMUNICATION;
    }

    private static Optional<HealthState> setting(NetworkPolicySettings settings, FailureCategory category) {
        return Optional.ofNullable(settings.categories().get(category));
    }

    private static Optional<HealthState> anyClientSetting(NetworkPolicySettings settings) {
        return setting(settings, FailureCategory.CLIENT_COMPONENT)
                .or(() -> setting(settings, FailureCategory.CLIENT_COMMUNICATION));
    }
}
