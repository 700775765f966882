package org.configmgrtck.agent;

import java.util.function.Consumer;
import org.configmgrtck.check.AgentMoment.Came;

/**
 * What can come to a client with a health agent. The feature that has these events come one after the other says in a
 * sentence each what the words mean.
 */
public enum AgentEvent {
    POLICY("policy", Came.CYCLE, AgentEvents::downloadPolicy),
    TELLING("telling", Came.TOLD_TO_DOWNLOAD, AgentEvents::tellToDownload),
    TROUBLE("trouble", Came.TOLD_IN_VAIN, AgentEvents::tellInVain),
    EVALUATION("evaluation", Came.TOLD_TO_EVALUATE, AgentEvents::tellToEvaluate),
    NEWS("news", Came.TOLD_TO_EVALUATE, AgentEvents::tellToEvaluateBesideNews),
    ALL("all", Came.SENT, AgentEvents::sendToAll),
    SOME("some", Came.SENT, AgentEvents::sendToSome),
    NONE("none", Came.SENT, AgentEvents::sendInVain),
    NEW_CLIENT("new client", Came.NEW, AgentEvents::replaceClient);

    private final String phrase;
    private final Came came;
    private final Consumer<AgentEvents> happening;

    AgentEvent(String phrase, Came came, Consumer<AgentEvents> happening) {
        this.phrase = phrase;
        this.came = came;
        this.happening = happening;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** What it is for the client, as a check goes by it. */
    Came came() {
        return came;
    }

    void happenTo(AgentEvents client) {
        happening.accept(client);
    }
}
