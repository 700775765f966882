package org.configmgrtck.agent;

import java.util.List;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.DistributionPoints;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.site.SoftwareUpdate;

/** The software updates at the distribution points of a scenario. */
public final class SoftwareUpdates {
    private final Deployment deployment;

    public SoftwareUpdates(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Puts these updates there, and has the distribution point answer as it should. */
    public void host(String point, List<String> updates) {
        points().recover(point);
        updates.forEach(id -> points().host(point, id, new SoftwareUpdate(id).octets()));
    }

    /** Puts octets there that are not the update's. */
    public void corrupt(String point, String update) {
        points().host(point, update, new SoftwareUpdate(update).wrongOctets());
    }

    /** Takes this update away from there. */
    public void remove(String point, String update) {
        points().remove(point, update);
    }

    /** Has the distribution point fall into trouble. */
    public void fall(String point, Trouble trouble) {
        points().fall(point, trouble);
    }

    /** The fixed routes to these distribution points. */
    List<String> routes(List<String> names) {
        return names.stream().map(name -> points().url(name).toString()).toList();
    }

    private DistributionPoints points() {
        return deployment.distributionPoints();
    }
}
