package org.configmgrtck.reference.healthagent;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;

/** Asks distribution points one after the other, until one has the update, with the hash that machine policy names. */
public final class DistributionPoints implements UpdateSource {
    @Override
    public boolean install(RequiredUpdate update, List<String> routes, Deadline deadline) {
        return routes.stream().anyMatch(route -> has(route, update, deadline));
    }

    private static boolean has(String route, RequiredUpdate update, Deadline deadline) {
        try {
            HttpPeer.Answer answer = new HttpPeer(URI.create(route), deadline).get("/" + update.id());
            return answer.status() == 200
                    && Fingerprint.of("SHA-256", answer.body()).equalsIgnoreCase(update.sha256());
        } catch (IOException | IllegalArgumentException notToBeHad) {
            return false;
        }
    }
}
