package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.IntStream;
import org.configmgrtck.agent.Agent;
import org.configmgrtck.agent.SoftwareUpdates;
import org.configmgrtck.doubles.Trouble;

/** Software updates, the distribution points that have them, and the client that is told to install them. */
public final class SoftwareUpdateSteps {
    private final SoftwareUpdates updates;
    private final Agent agent;

    public SoftwareUpdateSteps(SoftwareUpdates updates, Agent agent) {
        this.updates = updates;
        this.agent = agent;
    }

    @Given("the distribution point {string} has the software updates {names}")
    public void has(String point, List<String> names) {
        updates.host(point, names);
    }

    @Given("the distribution point {string} lacks the software update {string}")
    public void lacks(String point, String update) {
        updates.remove(point, update);
    }

    @Given("the distribution point {string} has wrong octets for the software update {string}")
    public void corrupts(String point, String update) {
        updates.corrupt(point, update);
    }

    @Given("the distribution point {string} {trouble}")
    public void falls(String point, Trouble trouble) {
        updates.fall(point, trouble);
    }

    @Given("the client has been sent to the distribution points {names}")
    public void hasBeenSent(List<String> points) {
        sent(points);
    }

    @Given("the client has been sent to the distribution points {names} {int} time(s)")
    public void hasBeenSent(List<String> points, Integer times) {
        IntStream.range(0, times).forEach(time -> sent(points));
    }

    @When("the client is sent to the distribution points {names}")
    public void sent(List<String> points) {
        agent.tell(List.of("log-error"), points);
    }
}
