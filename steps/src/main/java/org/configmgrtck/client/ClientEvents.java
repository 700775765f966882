package org.configmgrtck.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.configmgrtck.check.ClientMoment;
import org.configmgrtck.check.ClientMoment.Came;
import org.configmgrtck.check.ClientMoment.Copy;
import org.configmgrtck.check.ClientMoment.Way;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.RegistryValue;

/** Has one event after the other come to a managed client, and keeps apart what was seen after each of them. */
public final class ClientEvents {
    private static final Came MANAGED = new Came("managed", "CERT-TRUST-01", Copy.REMOVED, Way.OPEN);

    private final Deployment deployment;
    private final Site site;
    private final Client client;
    private final ClientWorld world;
    private final List<ClientMoment> moments = new ArrayList<>();

    public ClientEvents(Deployment deployment, Site site, Client client, ClientWorld world) {
        this.deployment = deployment;
        this.site = site;
        this.client = client;
        this.world = world;
    }

    /** Has them come, with a policy cycle after each. */
    public void come(List<ClientEvent> events) {
        keep(MANAGED, client::cycle);
        for (ClientEvent event : events) {
            int began = deployment.journal().mark();
            world.bring(event);
            client.runPolicyCycle();
            keep(event.came(), () -> deployment.journal().since(began));
            world.settle(event);
        }
    }

    /** That in which the client had become managed, and one for each event. */
    public List<ClientMoment> moments() {
        return List.copyOf(moments);
    }

    private void keep(Came came, Supplier<List<Exchange>> exchanges) {
        Credential signing = site.signingCredential();
        List<AppliedPolicy> applied = client.appliedPolicies();
        Optional<RegistryValue> acceptedRoot = client.acceptedRoot();
        moments.add(new ClientMoment(
                came,
                site.newPolicy().applied(),
                Credential.hash(signing.certificate()),
                Credential.hash(signing.root()),
                applied,
                acceptedRoot,
                exchanges.get()));
    }
}
