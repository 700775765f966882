package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import org.configmgrtck.agent.Agent;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;

/** The health agent, the machine policy that it is given, and what it is told. */
public final class HealthAgentSteps {
    private final Deployment deployment;
    private final Agent agent;

    public HealthAgentSteps(Deployment deployment, Agent agent) {
        this.deployment = deployment;
        this.agent = agent;
    }

    @Given("machine policy that requires the software updates {names}")
    public void required(List<String> updates) {
        agent.require(updates);
    }

    @Given("machine policy is wrong about the last digit of the hash of the software update {string}")
    public void misnamed(String update) {
        agent.misname(update);
    }

    @Given("a new client whose client agent is {switched}")
    public void newClient(Boolean enabled) {
        agent.start(enabled, List.of());
    }

    @Given("a new client that has the software updates {names}")
    public void newClientWith(List<String> installed) {
        agent.start(true, installed);
    }

    @Given("another, new client in its place")
    public void anotherClient() {
        agent.start(true, List.of());
    }

    @Given("a client that has downloaded machine policy")
    public void ready() {
        agent.becomeReady(List.of());
    }

    @Given("a client that has downloaded machine policy, which requires the software updates {names}")
    public void readyFor(List<String> required) {
        readyWith(required, List.of());
    }

    @Given("a client that has downloaded machine policy, which requires the software updates {names}, "
            + "while it has {names}")
    public void readyWith(List<String> required, List<String> installed) {
        agent.require(required);
        agent.becomeReady(installed);
    }

    @Given("the client asked for machine policy while the site had none")
    public void askedInVain() {
        agent.askForPolicy();
    }

    @Given("the client asked for machine policy while the management point {trouble}")
    public void askedWhile(Trouble trouble) {
        deployment.managementPoint().fall(trouble);
        agent.runPolicyCycle();
        deployment.managementPoint().recover();
    }

    @Given("the client asked for machine policy while the management point falsifies machine policy")
    public void askedWhileFalsified() {
        agent.falsifyPolicy();
        agent.runPolicyCycle();
        agent.restorePolicy();
    }

    @Given("the client asked for machine policy while its assignment had a wrong {word} hash")
    public void askedWhileMisstated(String algorithm) {
        agent.misstatePolicy(algorithm);
        agent.askForPolicy();
        agent.restorePolicy();
    }

    @Given("the management point falsifies machine policy")
    public void falsified() {
        agent.falsifyPolicy();
    }

    @Given("the NAP policies are {duration} newer and require the software updates {names}")
    public void newer(Duration later, List<String> required) {
        agent.renewPolicies(later, required);
    }

    @Given("the NAP policies are {duration} older and require the software updates {names}")
    public void older(Duration earlier, List<String> required) {
        agent.renewPolicies(earlier.negated(), required);
    }

    @Given("the NAP policies are just as new and require the software updates {names}")
    public void asNew(List<String> required) {
        agent.renewPolicies(Duration.ZERO, required);
    }

    @Given("a response has told the client {telling}, while the management point {trouble}")
    public void toldWhile(Telling telling, Trouble trouble) {
        deployment.managementPoint().fall(trouble);
        told(telling);
        deployment.managementPoint().recover();
    }

    @Given("a response has told the client {telling}, while the management point falsifies machine policy")
    public void toldWhileFalsified(Telling telling) {
        agent.falsifyPolicy();
        told(telling);
        agent.restorePolicy();
    }

    @When("the client downloads machine policy")
    public void downloads() {
        agent.runPolicyCycle();
    }

    @When("a response tells the client {telling}")
    public void told(Telling telling) {
        agent.tell(telling.instructions(), List.of());
    }
}
