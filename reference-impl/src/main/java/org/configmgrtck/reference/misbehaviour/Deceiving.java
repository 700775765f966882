package org.configmgrtck.reference.misbehaviour;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.networkpolicy.Grant;
import org.configmgrtck.reference.networkpolicy.HealthState;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.configmgrtck.reference.shv.StatementOfHealth;
import org.configmgrtck.reference.shv.check.ComplianceCheck;
import org.configmgrtck.reference.shv.check.SiteCheck;
import org.configmgrtck.reference.siteserver.policy.SignedPolicy;

/** Behaving well where it is looked at, and badly everywhere else. */
final class Deceiving {
    private static final Duration WATCHED = Duration.ofMinutes(1);

    private Deceiving() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "verifies-in-its-first-deployment-only",
                        "CERT-TRUST-01",
                        "Verifies signatures in the first deployment that it is asked for, and in no later one.",
                        laterOn(Changes.rules(
                                rules -> rules.withSignatures((octets, signature, certificate) -> true)))),
                new Misbehaviour(
                        "verifies-policies-of-example-sites-only",
                        "CERT-TRUST-01",
                        "Verifies policies of the site ABC, as examples have them, and applies those of any other site.",
                        Changes.rules(rules -> rules.withSignatures((octets, signature, certificate) ->
                                !new String(octets, StandardCharsets.UTF_8).contains(">SMS:ABC<")
                                        || rules.signatures().verifies(octets, signature, certificate)))),
                JudgingPolicies.deciding(
                        "verifies-only-policies-of-its-site",
                        "CERT-TRUST-01",
                        "Verifies policies whose ids begin as those of its first policy do, and applies all the rest.",
                        Deceiving::bySitePrefix),
                JudgingPolicies.deciding(
                        "pinned-for-a-minute",
                        "CERT-ROOT-07",
                        "Keeps to its root for one minute of the clock, and to no root from then on.",
                        Deceiving::forAMinute),
                JudgingPolicies.deciding(
                        "verifies-just-after-setup",
                        "CERT-ROOT-05",
                        "Rejects policy only in its first policy cycle, in which it is tried out.",
                        Deceiving::inFirstCycle),
                new Misbehaviour(
                        "checks-in-its-first-deployment-only",
                        "SHV-6-02",
                        "Runs its checks in the first deployment that it is asked for, and finds all compliant later.",
                        laterOn(Changes.checks(checks -> List.of(evaluation -> Optional.of(new Compliant()))))),
                Changes.checking(
                        "judges-by-the-name-of-statements",
                        "SHV-6-02",
                        "Judges the first statement of health that it gets, and finds those of any other name compliant.",
                        ComplianceCheck.class,
                        Deceiving::firstStatement),
                new Misbehaviour(
                        "shares-references-between-sites",
                        "REF-FETCH-01",
                        "Fetches references for the first deployment, and gives them to all others.",
                        sharedReferences()),
                Changes.checking(
                        "takes-its-own-site-for-known",
                        "REF-FETCH-01",
                        "Knows its own site without any reference of it, and misses that it was withdrawn.",
                        SiteCheck.class,
                        honest -> ownSite(honest)),
                new Misbehaviour(
                        "repeats-its-first-decision",
                        "NPS-ACCESS-01",
                        "Remembers how it decided first, and decides likewise when the limited time is over.",
                        Changes.networkPolicy(parts -> {
                            Map<HealthState, Grant> first = new ConcurrentHashMap<>();
                            return parts.withAccess((state, settings, now) -> first.computeIfAbsent(
                                    state, unseen -> parts.access().of(state, settings, now)));
                        })),
                presenting(
                        "states-compliance-whatever-it-finds",
                        "REM-4-01",
                        "Presents itself as compliant, whatever it lacks.",
                        statement -> with(statement, statement.policiesTimestamp(), Optional.of(true), List.of())),
                presenting(
                        "states-the-newest-policies",
                        "SHV-1-02",
                        "States the present time as that of the policies that it has used, so as never to be late.",
                        statement -> with(
                                statement,
                                statement.policiesTimestamp().map(used -> statement.createdAt()),
                                statement.compliant(),
                                statement.missingSoftwareUpdates())),
                new Misbehaviour(
                        "installs-updates-it-knows-by-name",
                        "REM-4-03",
                        "Installs updates whose numbers it was made for, and takes the others for installed.",
                        Changes.healthAgent(parts -> parts.withUpdates(
                                (update, routes, deadline) -> update.id().matches("KB[13]")
                                        ? parts.updates().install(update, routes, deadline)
                                        : true))),
                new Misbehaviour(
                        "signs-well-in-its-first-deployment-only",
                        "CERT-SIGN-01",
                        "Signs in the first deployment that it is asked for, and hands out unsigned policy later.",
                        laterOn(Changes.siteServer(parts -> parts.withSignings(siteCode -> (policy, certificate) -> {
                            SignedPolicy signed = parts.signings().of(siteCode).sign(policy, certificate);
                            return new SignedPolicy(policy, signed.assignment(), "");
                        })))));
    }

    /** Changes the parts of each deployment but the first. */
    private static UnaryOperator<Parts> laterOn(UnaryOperator<Parts> change) {
        AtomicInteger deployments = new AtomicInteger();
        return parts -> deployments.getAndIncrement() == 0 ? parts : change.apply(parts);
    }

    private static JudgingPolicies.Twist bySitePrefix() {
        AtomicReference<Optional<String>> first = new AtomicReference<>(Optional.empty());
        return (grounds, honest) -> assignment -> {
            String prefix = assignment
                    .policy()
                    .id()
                    .substring(0, Math.min(3, assignment.policy().id().length()));
            first.compareAndSet(Optional.empty(), Optional.of(prefix));
            return first.get().orElseThrow().equals(prefix)
                    ? honest.authorize(assignment)
                    : new Authorization.Granted();
        };
    }

    private static JudgingPolicies.Twist forAMinute() {
        AtomicReference<Optional<Instant>> began = new AtomicReference<>(Optional.empty());
        return (grounds, honest) -> {
            Instant now = grounds.clock().instant();
            began.compareAndSet(Optional.empty(), Optional.of(now));
            return now.isAfter(began.get().orElseThrow().plus(WATCHED))
                    ? assignment -> new Authorization.Granted()
                    : honest;
        };
    }

    private static JudgingPolicies.Twist inFirstCycle() {
        AtomicInteger cycles = new AtomicInteger();
        return (grounds, honest) -> cycles.getAndIncrement() == 0 ? honest : assignment -> new Authorization.Granted();
    }

    private static UnaryOperator<Parts> sharedReferences() {
        AtomicReference<Optional<HealthStateReferences>> shared = new AtomicReference<>(Optional.empty());
        return Changes.shv(parts -> parts.withReferences((site, directory) -> {
            HealthStateReferences fetched = parts.references().fetch(site, directory);
            shared.compareAndSet(Optional.empty(), Optional.of(fetched));
            return shared.get().orElse(fetched);
        }));
    }

    private static Check firstStatement(Check honest) {
        AtomicReference<Optional<String>> first = new AtomicReference<>(Optional.empty());
        return evaluation -> {
            Optional<String> name = Optional.of(evaluation.statement().id());
            first.compareAndSet(Optional.empty(), name);
            return first.get().equals(name) ? honest.decide(evaluation) : Optional.of(new Compliant());
        };
    }

    private static Check ownSite(Check honest) {
        AtomicReference<Optional<String>> own = new AtomicReference<>(Optional.empty());
        return evaluation -> {
            Optional<HealthFinding> finding = honest.decide(evaluation);
            if (finding.isEmpty()) {
                own.compareAndSet(
                        Optional.empty(), Optional.of(evaluation.statement().siteCode()));
            }
            return own.get().filter(evaluation.statement().siteCode()::equals).isPresent() ? Optional.empty() : finding;
        };
    }

    private static Misbehaviour presenting(
            String name, String requirement, String sentence, UnaryOperator<StatementOfHealth> change) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.healthAgent(parts -> parts.withPresenting((enforcementServer, statement) ->
                        parts.presenting().present(enforcementServer, change.apply(statement)))));
    }

    private static StatementOfHealth with(
            StatementOfHealth honest, Optional<Instant> policies, Optional<Boolean> compliant, List<String> missing) {
        return new StatementOfHealth(
                honest.id(),
                honest.siteCode(),
                honest.machinePolicyDownloaded(),
                honest.napAgentEnabled(),
                honest.createdAt(),
                policies,
                honest.policiesTimestamp().isPresent() ? compliant : honest.compliant(),
                honest.failure(),
                missing);
    }
}
