package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.networkpolicy.Access;
import org.configmgrtck.reference.networkpolicy.Grant;
import org.configmgrtck.reference.networkpolicy.HealthState;
import org.configmgrtck.reference.networkpolicy.NetworkPolicyParts;
import org.configmgrtck.reference.shv.FailureCategory;

/** Mapping categories wrongly, or granting the wrong access. */
final class DecidingAccess {
    private static final List<FailureCategory> CLIENT =
            List.of(FailureCategory.CLIENT_COMPONENT, FailureCategory.CLIENT_COMMUNICATION);

    private DecidingAccess() {}

    static List<Misbehaviour> all() {
        return List.of(
                changing(
                        "maps-all-categories-as-one",
                        "SHV-7-03",
                        "Takes a setting for one failure category for all of them.",
                        parts -> parts.withMapping((failed, settings) -> settings.categories().values().stream()
                                .findFirst()
                                .orElse(HealthState.NON_COMPLIANT))),
                changing(
                        "client-categories-compliant-by-default",
                        "SHV-7-02",
                        "Finds clients in a client failure category compliant where nothing else is configured.",
                        parts -> parts.withMapping((failed, settings) -> CLIENT.contains(failed.category())
                                ? settings.categories().getOrDefault(failed.category(), HealthState.COMPLIANT)
                                : parts.mapping().of(failed, settings))),
                changing(
                        "vendor-specific-compliant-by-default",
                        "SHV-2-02",
                        "Finds clients with a vendor-specific error compliant where nothing else is configured.",
                        parts -> parts.withMapping(
                                (failed, settings) -> failed.category() == FailureCategory.VENDOR_SPECIFIC
                                        ? settings.categories().getOrDefault(failed.category(), HealthState.COMPLIANT)
                                        : parts.mapping().of(failed, settings))),
                changing(
                        "vendor-specific-not-configurable",
                        "SHV-2-03",
                        "Finds clients with a vendor-specific error non-compliant, whatever is configured.",
                        parts -> parts.withMapping(
                                (failed, settings) -> failed.category() == FailureCategory.VENDOR_SPECIFIC
                                        ? HealthState.NON_COMPLIANT
                                        : parts.mapping().of(failed, settings))),
                changing(
                        "restricts-everybody",
                        "NPS-ACCESS-01",
                        "Gives compliant clients no more access than non-compliant ones.",
                        parts -> parts.withAccess(
                                (state, settings, now) -> parts.access().of(HealthState.NON_COMPLIANT, settings, now))),
                changing(
                        "restricts-nobody",
                        "NPS-ACCESS-01",
                        "Gives non-compliant clients full access, whatever their network policy allows.",
                        parts -> parts.withAccess((state, settings, now) -> Grant.full())),
                changing(
                        "limited-time-never-ends",
                        "NPS-ACCESS-02",
                        "Leaves a non-compliant client full access when its limited time is over.",
                        parts -> parts.withAccess((state, settings, now) -> state == HealthState.COMPLIANT
                                ? parts.access().of(state, settings, now)
                                : settings.nonCompliantAccess())),
                changing(
                        "restricts-during-limited-time",
                        "NPS-ACCESS-02",
                        "Restricts a non-compliant client at once, though it has full access for a limited time.",
                        parts -> parts.withAccess((state, settings, now) -> {
                            Grant honest = parts.access().of(state, settings, now);
                            return honest.access() == Access.FULL_FOR_LIMITED_TIME
                                    ? new Grant(Access.RESTRICTED, Optional.empty())
                                    : honest;
                        })));
    }

    private static Misbehaviour changing(
            String name, String requirement, String sentence, UnaryOperator<NetworkPolicyParts> change) {
        UnaryOperator<Parts> changed = parts -> parts.withNetworkPolicy(change.apply(parts.networkPolicy()));
        return new Misbehaviour(name, requirement, sentence, changed);
    }
}
