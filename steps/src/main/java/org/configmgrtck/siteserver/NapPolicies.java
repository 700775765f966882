package org.configmgrtck.siteserver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.PublicationCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.NapPolicyChange;
import org.configmgrtck.subject.Publishing;

/** The NAP policy of a scenario's site, and what the site server publishes because of it. */
public final class NapPolicies {
    /** Which policy a scenario speaks of unless it says otherwise. */
    static final String FIRST = "NAP policy";

    private final Deployment deployment;
    private final PrimarySite site;
    private Optional<Publishing> said = Optional.empty();
    private List<DirectoryEntry> hereBefore = List.of();
    private Instant changed;
    private int turn;
    private int change;

    public NapPolicies(Deployment deployment, PrimarySite site) {
        this.deployment = deployment;
        this.site = site;
        this.changed = deployment.clock().now();
    }

    /** Creates, modifies or inherits the policy. */
    public void change(NapPolicyChange kind) {
        change(kind, FIRST);
    }

    /** Another policy comes down from the parent site. */
    public void inheritAnother() {
        change(NapPolicyChange.INHERIT, "inherited NAP policy");
    }

    void change(NapPolicyChange kind, String which) {
        changed = deployment.clock().now();
        change = deployment.journal().mark();
        said = Optional.of(site.role().change(kind, deployment.names().word(which)));
    }

    /**
     * Sets the site up to publish, and creates the policy.
     *
     * @throws Inconclusive if no health state reference is there then, since then there is nothing to ask
     */
    public void begin() {
        site.configure(settings -> settings);
        change(NapPolicyChange.CREATE);
        if (PublicationCheck.published(
                        deployment.siteCode(), here(), deployment.journal().all())
                .isPresent()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "the site server did not publish its health state reference when a NAP policy was created");
        }
    }

    /**
     * Deletes the policy.
     *
     * @return the status of an answer that says that this can't be done; empty where it was done
     */
    public Optional<Integer> delete() {
        turn();
        try {
            change(NapPolicyChange.DELETE);
            return Optional.empty();
        } catch (Inconclusive e) {
            return Optional.of(refusal().orElseThrow(() -> e));
        }
    }

    private Optional<Integer> refusal() {
        return since().stream()
                .filter(exchange -> exchange.peer() == Peer.SUBJECT)
                .map(exchange -> exchange instanceof Exchange.Http http ? http.status() : 0)
                .filter(status -> status >= 400 && status < 500 || status == 501)
                .findFirst();
    }

    /** What the site server said of publishing at the last change. */
    public Publishing said() {
        return said.orElseThrow(() -> new IllegalStateException("No NAP policy was changed"));
    }

    /** What was exchanged before now, and what comes, are kept apart. */
    public void turn() {
        turn = deployment.journal().mark();
        hereBefore = here();
    }

    /** What was exchanged before the turn. */
    public List<Exchange> before() {
        return deployment.journal().all().subList(0, turn);
    }

    /** What was exchanged since the turn. */
    public List<Exchange> since() {
        return deployment.journal().since(turn);
    }

    /** What was exchanged since the last change began. */
    public List<Exchange> sinceChange() {
        return deployment.journal().since(change);
    }

    /** What stood in the deployment's own directory at the turn. */
    public List<DirectoryEntry> hereBefore() {
        return hereBefore;
    }

    /** When the policy was last changed. */
    public Instant changed() {
        return changed;
    }

    /** What stands in the deployment's own directory. */
    public List<DirectoryEntry> here() {
        return deployment.directory().additions();
    }

    /** What stands in the directory of the designated forest. */
    public List<DirectoryEntry> there() {
        return designated().additions();
    }

    /** The directory of the designated forest. */
    public Directory designated() {
        return deployment.designatedDirectory();
    }
}
