package org.configmgrtck.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.configmgrtck.check.AgentMoment;
import org.configmgrtck.check.AgentMoment.Came;
import org.configmgrtck.check.AgentMoment.Policies;
import org.configmgrtck.check.EventName;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;

/** Has events come to a client with a health agent one after the other, an hour apart, and keeps what was seen of each. */
public final class AgentEvents {
    /** So many software updates are required at once, one of which was not before. */
    private static final int REQUIRED = 3;

    /** After so many changes nothing is required for once. */
    private static final int NOTHING_EVERY = 5;

    private final Deployment deployment;
    private final Agent agent;
    private final EventUpdates updates;
    private final List<AgentMoment> moments = new ArrayList<>();
    private List<String> required = List.of();
    private int changes;
    private int troubles;

    public AgentEvents(Deployment deployment, Agent agent, EventUpdates updates) {
        this.deployment = deployment;
        this.agent = agent;
        this.updates = updates;
    }

    /** These events, in this order, at a client that has machine policy by which it lacks nothing. */
    public void come(List<AgentEvent> events) {
        keep("the beginning", Came.NEW);
        int number = 0;
        for (AgentEvent event : events) {
            number++;
            updates.sendNowhere();
            deployment.advanceClock(Duration.ofHours(1));
            event.happenTo(this);
            keep(EventName.of(number, event.phrase()), event.came());
        }
    }

    /** What was seen at the beginning, and at each of the events. */
    public List<AgentMoment> moments() {
        return List.copyOf(moments);
    }

    void downloadPolicy() {
        changePolicies();
        agent.runPolicyCycle();
    }

    void tellToDownload() {
        changePolicies();
        tell(Telling.REFERENCE);
    }

    /** While machine policy can't be had, each time for another reason. */
    void tellInVain() {
        changePolicies();
        if (troubles % 2 == 0) {
            deployment.managementPoint().fall(Trouble.SERVICE_UNAVAILABLE);
        } else {
            agent.falsifyPolicy();
        }
        troubles++;
        tell(Telling.REFERENCE);
        deployment.managementPoint().recover();
        agent.restorePolicy();
    }

    void tellToEvaluate() {
        tell(Telling.TIME);
    }

    void tellToEvaluateBesideNews() {
        changePolicies();
        tell(Telling.TIME);
    }

    void sendToAll() {
        send(updates.toAll());
    }

    void sendToSome() {
        send(updates.toSome());
    }

    void sendInVain() {
        send(updates.toNone());
    }

    void replaceClient() {
        agent.start(true, List.of());
        agent.runPolicyCycle();
    }

    private void changePolicies() {
        changes++;
        required = changes % NOTHING_EVERY == 0
                ? List.of()
                : IntStream.range(changes, changes + REQUIRED)
                        .mapToObj(number -> "KB" + number)
                        .toList();
        updates.host(required);
        agent.renewPolicies(Duration.ofHours(1), required);
    }

    private void tell(Telling telling) {
        agent.tell(telling.instructions(), List.of());
    }

    private void send(List<String> points) {
        agent.tell(List.of("log-error"), points);
    }

    private void keep(String event, Came came) {
        moments.add(new AgentMoment(
                event,
                came,
                new Policies(
                        agent.policiesTimestamp(),
                        required,
                        agent.machinePolicy().bodyQuery()),
                updates.sound(),
                updates.unsound(),
                deployment.clock().now(),
                agent.presented(),
                agent.exchanges()));
    }
}
