package org.configmgrtck.doctor;

import java.util.Optional;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.site.Site;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Sources;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.PolicyClient;
import org.configmgrtck.subject.RegistryValue;
import org.configmgrtck.subject.SubjectDeployment;

/** The operations of the role policy-client, and the way to management point and directory. */
final class PolicyClientCheckup implements Checkup {
    private static final RegistryValue CLEARED =
            new RegistryValue(OperatingSystem.BITS_64.securityKey(), RegistryValue.ACCEPTED_ROOT, "REG_SZ", "");

    private final ClockUse clock;

    PolicyClientCheckup(ClockUse clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "The policy client answers, reaches its doubles, and goes by the clock";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.POLICY_CLIENT);
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            Site site = new Site(deployment);
            // So a client has to look into the directory.
            new Sources(site, deployment).withhold(Source.MANAGEMENT_POINT);
            ComputerStores stores = new ComputerStores(deployment, site);
            Optional<SubjectDeployment> created =
                    complaints.answerOf(Operation.CREATE_DEPLOYMENT, () -> deployment.create(stores.contents()));
            created.ifPresent(side -> {
                if (examine(deployment, side.policyClient(), stores, complaints)) {
                    Reach reach = new Reach(deployment, Role.POLICY_CLIENT, complaints);
                    if (reach.require(Peer.MANAGEMENT_POINT, Operation.RUN_POLICY_CYCLE)) {
                        reach.requireDirectory(Operation.RUN_POLICY_CYCLE, "CERT-", false);
                    }
                }
            });
        });
        clock.examine(bed, Role.POLICY_CLIENT, new PolicyClientTime(), complaints);
    }

    private static boolean examine(
            Deployment deployment, PolicyClient client, ComputerStores stores, Complaints complaints) {
        boolean installed = complaints.asking(
                Operation.INSTALL_CLIENT, () -> client.install(OperatingSystem.BITS_64, Optional.empty()));
        if (!installed) {
            return false;
        }
        boolean cycled = complaints.asking(Operation.RUN_POLICY_CYCLE, client::runPolicyCycle);
        complaints.asking(Operation.READ_APPLIED_POLICIES, client::appliedPolicies);
        complaints.asking(Operation.READ_REGISTRY, client::registry);
        complaints.asking(Operation.EDIT_REGISTRY, () -> client.setRegistryValue(CLEARED));
        complaints.asking(
                Operation.REPLACE_CERTIFICATE_STORES, () -> client.replaceCertificateStores(stores.contents()));
        complaints.asking(Operation.UNINSTALL_CLIENT, client::uninstall);
        return cycled;
    }
}
