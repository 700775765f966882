package org.configmgrtck.reference.healthagent;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.shv.Instruction;
import org.configmgrtck.reference.shv.StatementOfHealth;
import org.configmgrtck.reference.site.Site;

/** A health agent from its start on: what it has downloaded, installed and found, and what it does with that. */
final class RunningAgent {
    /** Whoever asks for something waits for 10 seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Site site;
    private final HealthAgentParts parts;
    private final URI enforcementServer;
    private final boolean napAgentEnabled;
    private final Set<String> installed;
    private final Supplier<String> names;
    private final MachinePolicyDownload download = new MachinePolicyDownload();
    private Optional<MachinePolicy> policy = Optional.empty();
    private Optional<Compliance> compliance = Optional.empty();
    private volatile Deadline deadline = new Deadline(Duration.ZERO);
    private volatile boolean stopped;

    RunningAgent(
            Site site,
            HealthAgentParts parts,
            URI enforcementServer,
            boolean napAgentEnabled,
            List<String> installed,
            Supplier<String> names) {
        this.site = site;
        this.parts = parts;
        this.enforcementServer = enforcementServer;
        this.napAgentEnabled = napAgentEnabled;
        this.installed = new TreeSet<>(installed);
        this.names = names;
    }

    synchronized void start() {
        begin();
        present();
    }

    synchronized void runPolicyCycle() {
        begin();
        Optional<MachinePolicy> before = policy;
        if (downloadPolicy() && parts.cycle().presents(before, policy.orElseThrow())) {
            evaluate();
            present();
        }
    }

    /** A download that fails ends it: a statement on old policy would be none of what the agent was told to present. */
    synchronized void deliver(List<Instruction> instructions, List<String> fixedRoutes) {
        begin();
        for (Instruction instruction : parts.order().of(instructions)) {
            if (!carryOut(instruction, fixedRoutes)) {
                return;
            }
        }
    }

    /** What still runs is cut short. */
    void stop() {
        stopped = true;
        deadline.expire();
    }

    private void begin() {
        deadline = new Deadline(stopped ? Duration.ZERO : LONGEST);
    }

    private boolean carryOut(Instruction instruction, List<String> fixedRoutes) {
        return switch (instruction) {
            case DOWNLOAD_MACHINE_POLICY -> downloadPolicy();
            case RE_EVALUATE -> done(this::evaluate);
            case PRESENT_NEW_STATEMENT_OF_HEALTH -> done(this::present);
            case LOG_ERROR -> done(() -> remediate(fixedRoutes));
        };
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private boolean downloadPolicy() {
        try {
            policy = Optional.of(download.from(new ManagementPoint(site.managementPoint(), deadline)));
            return true;
        } catch (ManagementPointUnavailable e) {
            // What was downloaded before stays in force.
            return false;
        }
    }

    private void evaluate() {
        compliance = policy.map(inForce -> Compliance.evaluate(inForce, installed));
    }

    private void remediate(List<String> fixedRoutes) {
        List<RequiredUpdate> missing =
                policy.map(inForce -> inForce.missing(installed)).orElse(List.of());
        if (missing.isEmpty()) {
            return;
        }
        for (RequiredUpdate update : parts.choice().of(missing)) {
            if (parts.updates().install(update, fixedRoutes, deadline)) {
                installed.add(update.id());
            }
        }
        boolean all = missing.stream().map(RequiredUpdate::id).allMatch(installed::contains);
        if (parts.afterInstalling().presents(all)) {
            evaluate();
            present();
        }
    }

    private void present() {
        StatementOfHealth statement = new StatementOfHealth(
                names.get(),
                site.code(),
                policy.isPresent(),
                napAgentEnabled,
                site.clock().instant(),
                compliance.map(Compliance::policiesTimestamp),
                compliance.map(Compliance::isCompliant),
                Optional.empty(),
                compliance.map(Compliance::missing).orElse(List.of()));
        try {
            parts.presenting().present(new HttpPeer(enforcementServer, deadline), statement);
        } catch (IOException unheard) {
            // It is lost; whoever needs another one asks for it.
        }
    }
}
