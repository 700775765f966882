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
    /** The octets of a body count, white space at its ends and the form of its line ends among them. */
    private static final String PLAIN = " <Policy>\r\n <Setting name=\"number\">%1$d</Setting>\r\n</Policy>\r\n";

    private static final String JAPANESE = "<Policy><Setting name=\"\u756a\u53f7\">\u7b2c %d \u53f7</Setting></Policy>";

    /** Longer than what is read at once. */
    private static final String LONG = PLAIN + " ".repeat(20_000) + PLAIN;

    /** Of ten policies the last but one says nothing, and the last says much. */
    private static final int EMPTY_AT = 8;

    private static final int LONG_AT = 9;
    private static final int LONGEST_ID = 64;
    private static final int NUMBERS = 90_000;
    private static final int NONE_SELECTED = 409;
    private static final int NOT_HANDED_OVER = 500;

    private final Deployment deployment;
    private final PrimarySite site;
    private final int firstNumber;
    private final Map<String, ClientPolicy> policies = new LinkedHashMap<>();
    private final List<Credential> deployed = new ArrayList<>();
    private Optional<CertificateSelection> selection = Optional.empty();
    private int newestDeployed;

    public PolicySigning(Deployment deployment, PrimarySite site) {
        this.deployment = deployment;
        this.site = site;
        this.firstNumber = deployment.names().numbers("client policies").nextInt(NUMBERS);
    }

    /**
     * Configures the site for its first certificate.
     *
     * @throws Inconclusive if the site server refuses it, since then there is nothing to ask
     */
    public void begin(KeyKind kind) {
        site.configure(settings -> settings);
        deploy(CertificateFitness.VALID, site.certificates().first(kind));
        select(1);
        if (!selection().accepted()) {
            throw new Inconclusive(ReasonCode.MISSING_PREREQUISITE, "the site server refused a valid certificate");
        }
    }

    /** Creates a client policy. */
    public void createPolicy() {
        create(
                switch (policies.size()) {
                    case EMPTY_AT -> "";
                    case LONG_AT -> LONG;
                    default -> PLAIN;
                });
    }

    /** Creates a client policy with text beyond ASCII. */
    public void createJapanesePolicy() {
        create(JAPANESE);
    }

    /** Gives the first policy this version. Behind the dot it says no more than that it is another one. */
    public void changeFirstPolicy(String version) {
        ClientPolicy first = policies.values().iterator().next();
        put(new ClientPolicy(
                first.policyId(), version, PLAIN.formatted(0) + version.substring(0, version.indexOf('.'))));
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

    /** The same while the management point takes nothing, so that it has to fail. */
    public void selectNewestInVain() {
        int asked = deployment.journal().mark();
        deployment.managementPoint().fall(Trouble.SERVICE_UNAVAILABLE);
        try {
            selectNewest();
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
        int number = policies.size() + 1;
        put(new ClientPolicy(id(number), "1.00", body.formatted(number)));
    }

    /** Every second id differs from the one before by a hyphen only, or is as long as can be and differs at one end. */
    private String id(int number) {
        String plain =
                "%s%s%05d".formatted(deployment.siteCode(), number % 2 == 0 ? "-" : "", firstNumber + (number + 1) / 2);
        String same = "-of-" + deployment.siteCode() + "-".repeat(LONGEST_ID - 2 - 4 - 3);
        return switch (number) {
            case 3 -> "a" + same + "a";
            case 4 -> "a" + same + "b";
            case 5 -> "b" + same + "b";
            default -> plain;
        };
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
        site.role().deploy(fitness.deployed(name(deployed.size()), credential, site.certificates()));
    }

    private void select(int number) {
        selection = Optional.of(site.role().select(name(number)));
    }

    private String name(int number) {
        return deployment.names().word("certificate " + number);
    }
}
