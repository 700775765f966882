package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import java.util.Optional;
import org.configmgrtck.check.AcceptedRootCheck;
import org.configmgrtck.check.CertificateFetchCheck;
import org.configmgrtck.check.CoherenceCheck;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.check.ErrorReportCheck;
import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.observation.RenewedRoot;
import org.configmgrtck.site.Site;

/** A root that was renewed with its old key pair: what the client does is left open, but it does it altogether. */
public final class RenewedRootSteps {
    private static final String TOPIC = "root-renewed-same-key";

    private final Client client;
    private final Site site;
    private final Examiner examiner;
    private final Observations observations;

    public RenewedRootSteps(Client client, Site site, Examiner examiner, Observations observations) {
        this.client = client;
        this.site = site;
        this.examiner = examiner;
        this.observations = observations;
    }

    @Then("whether the client follows the renewed root is noted as an open question")
    public void note() {
        RenewedRoot seen = new RenewedRoot(
                applied().isEmpty(),
                fetched().isEmpty(),
                ErrorReportCheck.notReported(client.cycle()).isPresent(),
                rootUnchanged().isEmpty());
        observations.note(TOPIC, seen.seen());
    }

    @Then("the client applies the new policy with a certificate that it has fetched, or leaves everything as it was")
    public void allOrNothing() {
        examiner.examine(
                CoherenceCheck::followedOrLeft,
                site.newPolicy().applied(),
                site.formerPolicy().applied(),
                client.appliedPolicies(),
                client.cycle(),
                client.acceptedRootBefore(),
                client.acceptedRoot());
    }

    private Optional<Discrepancy> applied() {
        return PolicyCheck.inForce(site.newPolicy().applied(), client.appliedPolicies(), client.cycle());
    }

    private Optional<Discrepancy> fetched() {
        return CertificateFetchCheck.fetched(client.cycle());
    }

    private Optional<Discrepancy> rootUnchanged() {
        return AcceptedRootCheck.unchanged(client.acceptedRootBefore(), client.acceptedRoot());
    }
}
