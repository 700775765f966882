package org.configmgrtck.deployment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.NetworkPolicyServerSettings;
import org.configmgrtck.subject.NotServed;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.SiteServerSettings;
import org.configmgrtck.subject.SiteServerSettings.PublishingAccount;
import org.configmgrtck.subject.SubjectDeployment;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Mismatch.Kind;

/**
 * Holds the declaration against the subject before any scenario runs: several deployments at once, the clock, and of
 * each role, claimed or not, the operation that it begins with. The deployments are the audit's own, and end with it.
 */
public final class DeclarationAudit implements AutoCloseable {
    /** More scenarios at once only wait for each other on few cores, so no more deployments are wanted. */
    private static final int MOST_AT_ONCE = 4;

    private final TestBed bed;
    private final List<Deployment> deployments = new ArrayList<>();
    private final Map<Role, String> missing = new EnumMap<>(Role.class);
    private final List<Mismatch> mismatches = new ArrayList<>();
    private Optional<String> fixedClock = Optional.empty();

    private DeclarationAudit(TestBed bed) {
        this.bed = bed;
    }

    /** How an operation ended. */
    private record Answer(int status, Optional<Inconclusive> trouble) {
        boolean done() {
            return trouble.isEmpty();
        }

        /** Whether the subject says that it does not do this, and did not just stumble. */
        boolean refused() {
            return !done() && refuses(status);
        }

        boolean notThere() {
            return !done() && isAbsent(status);
        }

        boolean silent() {
            return trouble.filter(e -> e.reason() == ReasonCode.HANG || e.reason() == ReasonCode.CRASH)
                    .isPresent();
        }
    }

    /** Whether who answers an operation with this status says that it does not do this. */
    public static boolean refuses(int status) {
        return isAbsent(status) || status == 400 || status == 409;
    }

    private static boolean isAbsent(int status) {
        return status == 501 || status == 404;
    }

    /** Looks at the subject. What it does not answer stays unknown, and is left to the scenarios. */
    public static Served of(TestBed bed) {
        try (DeclarationAudit audit = new DeclarationAudit(bed)) {
            return audit.look();
        }
    }

    private Served look() {
        int wanted = Math.min(bed.declaration().options().deploymentsAtOnce(), MOST_AT_ONCE);
        int had = 0;
        if (open().done()) {
            lookAtClock();
            lookAtRoles();
            had = 1;
            while (had < wanted && furtherDeployment(had + 1)) {
                had++;
            }
        }
        List<Timed> exchanges = new ArrayList<>();
        deployments.forEach(one -> exchanges.addAll(one.journal().timed()));
        return new Served(missing, List.of(), fixedClock, false, Math.max(had, 1), mismatches, exchanges);
    }

    private boolean furtherDeployment(int number) {
        Answer answer = open();
        if (!answer.done()) {
            mismatches.add(new Mismatch(
                    Kind.OVER_CLAIMED,
                    "the subject declares " + bed.declaration().options().deploymentsAtOnce()
                            + " deployments at once, but did not create number " + number + ": "
                            + seen(Operation.CREATE_DEPLOYMENT, answer)));
        }
        return answer.done();
    }

    private Answer open() {
        Deployment deployment = new Deployment(bed);
        deployments.add(deployment);
        return ask(deployment, () -> deployment.create(new CertificateStores(List.of(), List.of())));
    }

    private void lookAtClock() {
        Deployment deployment = deployments.get(0);
        if (!bed.declaration().options().settableClock()) {
            return;
        }
        Answer answer = ask(
                deployment,
                () -> deployment.subject().setClock(deployment.clock().now()));
        if (answer.refused()) {
            String words = NotServed.clock(seen(Operation.SET_CLOCK, answer));
            fixedClock = Optional.of(words);
            mismatches.add(new Mismatch(Kind.OVER_CLAIMED, words));
        }
    }

    private void lookAtRoles() {
        Deployment deployment = deployments.get(0);
        for (Role role : Role.values()) {
            Operation operation = Operation.first(role.label());
            Answer answer = ask(deployment, () -> begin(role, deployment));
            if (answer.silent()) {
                return;
            }
            if (!bed.declaration().claims(role.label())) {
                if (answer.done()) {
                    mismatches.add(new Mismatch(
                            Kind.UNDER_CLAIMED,
                            "the subject serves the role " + role.label() + ", but does not claim it: "
                                    + seen(operation, answer)));
                }
            } else if (answer.notThere()) {
                String words = NotServed.role(role.label(), seen(operation, answer));
                missing.put(role, words);
                mismatches.add(new Mismatch(Kind.OVER_CLAIMED, words));
            }
        }
    }

    private static void begin(Role role, Deployment deployment) {
        SubjectDeployment subject = deployment.subject();
        Directory.Account account = deployment.directory().account();
        switch (role) {
            case SITE_SERVER ->
                subject.siteServer()
                        .configure(SiteServerSettings.publishingWith(
                                new PublishingAccount(account.name(), account.password())));
            case POLICY_CLIENT -> subject.policyClient().install(OperatingSystem.BITS_32, Optional.empty());
            case SHV_POINT -> subject.shvPoint().configure(ShvPointSettings.initial());
            case HEALTH_AGENT -> subject.healthAgent().start(true, List.of());
            case NETWORK_POLICY_SERVER ->
                subject.networkPolicyServer().configure(NetworkPolicyServerSettings.initial());
        }
    }

    private static Answer ask(Deployment deployment, Runnable operation) {
        try {
            operation.run();
            return new Answer(deployment.journal().lastStatus(Peer.SUBJECT), Optional.empty());
        } catch (Inconclusive e) {
            return new Answer(deployment.journal().lastStatus(Peer.SUBJECT), Optional.of(e));
        }
    }

    private static String seen(Operation operation, Answer answer) {
        return operation + (answer.status() == 0 ? " was not answered" : " answered " + answer.status());
    }

    @Override
    public void close() {
        deployments.forEach(Deployment::close);
    }
}
