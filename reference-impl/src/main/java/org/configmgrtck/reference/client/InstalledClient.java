package org.configmgrtck.reference.client;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.configmgrtck.reference.client.PolicyCycle.PolicyBody;
import org.configmgrtck.reference.client.trust.Grounds;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;
import org.configmgrtck.reference.client.trust.RegistryTrustStore;
import org.configmgrtck.reference.client.trust.TrustStore;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.site.Site;

/** A client from its installation to its removal. */
final class InstalledClient {
    /** Whoever started a policy cycle waits for 10 seconds. */
    private static final Duration LONGEST_CYCLE = Duration.ofSeconds(8);

    private final Site site;
    private final Computer computer;
    private final ClientParts parts;
    private final String securityKey;
    private final TrustStore trust;
    private final Map<String, AppliedPolicy> applied = new ConcurrentSkipListMap<>();
    private volatile Deadline deadline = new Deadline(Duration.ZERO);
    private volatile boolean removed;

    private InstalledClient(Site site, Computer computer, ClientParts parts, String securityKey) {
        this.site = site;
        this.computer = computer;
        this.parts = parts;
        this.securityKey = securityKey;
        this.trust = parts.trustStores().create(computer.registry(), securityKey);
    }

    /** Runs CCMSetup. The certificate of SMSSIGNCERT becomes the copy if the computer trusts its root (CERT-COPY-03). */
    static InstalledClient install(
            Site site,
            Computer computer,
            ClientParts parts,
            OperatingSystem operatingSystem,
            Optional<X509Certificate> signingCertificate) {
        String key = parts.layout().securityKey(operatingSystem);
        InstalledClient client = new InstalledClient(site, computer, parts, key);
        parts.supplied().used(signingCertificate).ifPresent(client::take);
        return client;
    }

    private void take(X509Certificate certificate) {
        parts.rules()
                .acceptance()
                .rootOf(
                        certificate,
                        Optional.empty(),
                        computer.certificateStores(),
                        site.clock().instant())
                .ifPresent(root -> trust.learn(trust.read(), certificate, root));
    }

    /** Runs one policy cycle; one at a time. */
    synchronized void runPolicyCycle() {
        deadline = new Deadline(LONGEST_CYCLE);
        if (removed) {
            return;
        }
        ManagementPoint managementPoint = new ManagementPoint(site.managementPoint(), deadline);
        PolicyAuthorization authorizer = parts.authorizations()
                .begin(new Grounds(
                        parts.rules(),
                        trust,
                        computer::certificateStores,
                        site.clock(),
                        parts.sources().of(site, managementPoint)));
        new PolicyCycle(managementPoint, authorizer, parts.reports(), parts.bodies()).run(this::apply);
    }

    private void apply(PolicyBody body) {
        String id = body.policy().id();
        String text = new String(body.octets(), StandardCharsets.UTF_8);
        applied.put(id, new AppliedPolicy(id, body.policy().version(), text));
    }

    /** The policies in force, by id. */
    List<AppliedPolicy> applied() {
        return List.copyOf(applied.values());
    }

    /** Removes the client and what it has stored. A cycle that still runs is cut short, and changes nothing any more. */
    void remove() {
        removed = true;
        deadline.expire();
        computer.registry().delete(securityKey, RegistryTrustStore.ALLOWED_ROOT);
    }
}
