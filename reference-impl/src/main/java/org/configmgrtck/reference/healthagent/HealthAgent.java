package org.configmgrtck.reference.healthagent;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.configmgrtck.reference.shv.Instruction;
import org.configmgrtck.reference.site.Site;

/** The health agent of one deployment, started or not. Safe for use by several threads. */
public final class HealthAgent implements AutoCloseable {
    private final Site site;
    private final HealthAgentParts parts;
    private final AtomicLong statements = new AtomicLong();
    private volatile Optional<RunningAgent> running = Optional.empty();

    /** Not started yet. */
    public HealthAgent(Site site, HealthAgentParts parts) {
        this.site = site;
        this.parts = parts;
    }

    /**
     * Starts it, on a client that has not downloaded machine policy yet. It presents a first statement of health, which
     * says so. An agent that ran before is gone.
     *
     * @param napAgentEnabled is the Network Access Protection client agent enabled?
     * @param installed ids of the software updates that are installed
     * @return false if the deployment has no enforcement server
     */
    public synchronized boolean start(boolean napAgentEnabled, List<String> installed) {
        Optional<URI> enforcementServer = site.enforcementServer();
        close();
        running = enforcementServer.map(
                address -> new RunningAgent(site, parts, address, napAgentEnabled, installed, this::nextStatement));
        running.ifPresent(RunningAgent::start);
        return running.isPresent();
    }

    /** Runs one policy cycle, and does what follows from it; false if no agent was started. */
    public boolean runPolicyCycle() {
        Optional<RunningAgent> agent = running;
        agent.ifPresent(RunningAgent::runPolicyCycle);
        return agent.isPresent();
    }

    /**
     * Does what the response to its last statement tells it; false if no agent was started.
     *
     * @param fixedRoutes addresses of the distribution points that it may reach
     */
    public boolean deliver(List<Instruction> instructions, List<String> fixedRoutes) {
        Optional<RunningAgent> agent = running;
        agent.ifPresent(started -> started.deliver(instructions, fixedRoutes));
        return agent.isPresent();
    }

    private String nextStatement() {
        return site.code() + "-" + statements.incrementAndGet();
    }

    @Override
    public void close() {
        running.ifPresent(RunningAgent::stop);
        running = Optional.empty();
    }
}
