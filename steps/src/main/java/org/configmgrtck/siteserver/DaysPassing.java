package org.configmgrtck.siteserver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.check.StatusMessageCheck.Moment;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;

/** Lets time pass step by step, and keeps apart what the site server did at which instant. */
public final class DaysPassing {
    private final Deployment deployment;
    private final PolicySigning signing;
    private final List<Moment> moments = new ArrayList<>();
    private int momentBegan;

    public DaysPassing(Deployment deployment, PolicySigning signing) {
        this.deployment = deployment;
        this.signing = signing;
    }

    /** Moves the clock so many times. */
    public void pass(int times, Duration step) {
        for (int i = 0; i < times; i++) {
            endMoment();
            deployment.advanceClock(step);
        }
    }

    /** All moments, the present one among them, from when the newest certificate was deployed. */
    public List<Moment> moments() {
        endMoment();
        return List.copyOf(moments);
    }

    /** Everything that was exchanged, once the site server has come to rest. */
    public List<Exchange> exchanges() {
        comeToRest();
        return deployment.journal().all();
    }

    /** What was exchanged since the clock began to move: the first moment is the one before. */
    public List<Exchange> exchangesMeanwhile() {
        return moments().stream()
                .skip(1)
                .flatMap(moment -> moment.exchanges().stream())
                .toList();
    }

    private void endMoment() {
        comeToRest();
        Instant now = deployment.clock().now();
        int began = Math.max(momentBegan, signing.newestDeployed());
        moments.add(new Moment(now, deployment.journal().since(began)));
        momentBegan = deployment.journal().mark();
    }

    /** What became due with a clock's move has been done before the next call is answered, and so by the end of this. */
    private void comeToRest() {
        deployment.subject().setClock(deployment.clock().now());
    }
}
