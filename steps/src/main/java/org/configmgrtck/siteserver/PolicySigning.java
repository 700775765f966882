package org.configmgrtck.siteserver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.Validity;
import org.configmgrtck.subject.CertificateSelection;
import org.configmgrtck.subject.ClientPolicy;
import org.configmgrtck.subject.Inconclusive;

/** The certificates and the client policies that a scenario gives to the site server. */
public final class PolicySigning {
    private static final int NUMBERS = 90_000;
    /** In which the management point takes nothing. */
    private static final List<Trouble> TROUBLES =
            List.of(Trouble.SERVICE_UNAVAILABLE, Trouble.RESET, Trouble.NOT_FOUND);

    private static final int NONE_SELECTED = 409;
    private static final int NOT_HANDED_OVER = 500;

    private final Deployment deployment;
    private final PrimarySite site;
    private final PolicyTexts texts;
    private final Map<String, ClientPolicy> policies = new LinkedHashMap<>();
    private final List<Credential> deployed = new ArrayList<>();
    private Optional<CertificateSelection> selection = Optional.empty();
    private int newestDeployed;
    private int vain;

    public PolicySigning(Deployment deployment, PrimarySite site) {
        this.deployment = deployment;
        this.site = site;
        this.texts = new PolicyTexts(
                deployment.siteCode(),
                deployment.names().numbers("client policies").nextInt(NUMBERS));
    }

    /**
     * Configures the site for its first certificate.
     *
     * @throws Inconclusive if the site server refuses it, since then there is nothing to ask
     */
    public void begin(KeyKind kind) {
        beginWithNone();
        deploy(CertificateFitness.VALID, site.certificates().first(kind));
        select(1);
        if (!selection().accepted()) {
            throw new Inconclusive(ReasonCode.MISSING_PREREQUISITE, "the site server refused a valid certificate");
        }
    }

    /** Sets the site up without any certificate. */
    public void beginWithNone() {
        site.configure(settings -> settings);
    }

    /** Creates a client policy. */
    public void createPolicy() {
        create(texts.body(policies.size() + 1));
    }

    /** Creates a client policy with text beyond ASCII. */
    public void createJapanesePolicy() {
        create(texts.japanese(policies.size() + 1));
    }

    /** Gives the first policy this version. Behind the dot it says no more than that it is another one. */
    public void changeFirstPolicy(String version) {
        ClientPolicy first = policies.values().iterator().next();
        put(new ClientPolicy(first.policyId(), version, texts.bodyOfVersion(version)));
    }

    /** Gives the newest policy this version, which says the same as the one before. */
    public void repeatNewestPolicy(String version) {
        ClientPolicy newest = policies().get(policies.size() - 1);
        put(new ClientPolicy(newest.policyId(), version, newest.body()));
    }

    /** Deploys a certificate; the site is not configured for it. */
    public void deploy(CertificateFitness fitness) {
        deploy(fitness, fitness.make(site.certificates()));
    }

    /**
     * Deploys a certificate, and configures the site for it.
     *
     * @throws Inconclusive if the site server does not refuse it, since then there is nothing to ask
     */
    public void haveRefused(CertificateFitness fitness) {
        deploy(fitness);
        selectNewest();
        if (selection().accepted()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "the site server did not refuse a certificate that " + fitness.phrase());
        }
    }

    /** Deploys the certificate that was deployed last once more, with all that it lacked. */
    public void deployNewestInFull() {
        newestDeployed = deployment.journal().mark();
        deployNewest(CertificateFitness.VALID);
    }

    /** Deploys a certificate that is valid for this much longer. */
    public void deployExpiringIn(Duration left) {
        SigningCertificates all = site.certificates();
        Instant from = all.now().minus(Duration.ofDays(365));
        deploy(
                CertificateFitness.VALID,
                all.underSameRoot(new Validity(from, deployment.clock().now().plus(left))));
    }

    /** Deploys a new certificate, and configures the site for it. */
    public void renew() {
        deploy(CertificateFitness.VALID);
        selectNewest();
    }

    /** Configures the site for the certificate that was deployed last. */
    public void selectNewest() {
        select(deployed.size());
    }

    /** Configures the site for this certificate, and deploys it before if it was not yet. */
    void select(Credential credential) {
        if (!deployed.contains(credential)) {
            deploy(CertificateFitness.VALID, credential);
        }
        select(deployed.indexOf(credential) + 1);
    }

    /** The same while the management point takes nothing for one reason or another, so that it has to fail. */
    public void selectNewestInVain() {
        inVain(this::selectNewest);
    }

    /** The same of giving the first policy a version. */
    void changeFirstPolicyInVain(String version) {
        List<ClientPolicy> before = policies();
        inVain(() -> changeFirstPolicy(version));
        before.forEach(policy -> policies.put(policy.policyId(), policy));
    }

    private void inVain(Runnable call) {
        int asked = deployment.journal().mark();
        deployment.managementPoint().fall(TROUBLES.get(vain++ % TROUBLES.size()));
        try {
            call.run();
        } catch (Inconclusive e) {
            if (!answered(NOT_HANDED_OVER, asked)) {
                throw e;
            }
        }
        deployment.managementPoint().recover();
    }

    /** Configures the site for the certificate that it began with. */
    public void selectFirst() {
        select(1);
    }

    /** What the site server said when it was configured last. */
    public CertificateSelection selection() {
        return selection.orElseThrow(() -> new IllegalStateException("The site was configured for no certificate"));
    }

    /** The journal's mark of when a certificate was deployed last. */
    int newestDeployed() {
        return newestDeployed;
    }

    /** The certificate that the site began with. */
    public Credential first() {
        return deployed.get(0);
    }

    /** The certificate that was deployed last. */
    public Credential newest() {
        return deployed.get(deployed.size() - 1);
    }

    /** All client policies, each in its newest version. */
    public List<ClientPolicy> policies() {
        return List.copyOf(policies.values());
    }

    private void create(String body) {
        put(new ClientPolicy(texts.id(policies.size() + 1), "1.00", body));
    }

    /** A site that has signed policies has a certificate. If it says that it has none, the policy is missing. */
    private void put(ClientPolicy policy) {
        int asked = deployment.journal().mark();
        try {
            site.role().put(policy);
        } catch (Inconclusive e) {
            if (policies.isEmpty() || !answered(NONE_SELECTED, asked)) {
                throw e;
            }
        }
        policies.put(policy.policyId(), policy);
    }

    private boolean answered(int status, int asked) {
        return deployment.journal().since(asked).stream()
                .anyMatch(exchange -> exchange.peer() == Peer.SUBJECT
                        && exchange instanceof Exchange.Http http
                        && http.status() == status);
    }

    private void deploy(CertificateFitness fitness, Credential credential) {
        newestDeployed = deployment.journal().mark();
        deployed.add(credential);
        deployNewest(fitness);
    }

    private void deployNewest(CertificateFitness fitness) {
        site.role().deploy(fitness.deployed(name(deployed.size()), newest(), site.certificates()));
    }

    private void select(int number) {
        selection = Optional.of(site.role().select(name(number)));
    }

    private String name(int number) {
        return deployment.names().word("certificate " + number);
    }
}
