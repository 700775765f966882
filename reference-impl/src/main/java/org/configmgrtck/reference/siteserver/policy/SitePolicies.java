package org.configmgrtck.reference.siteserver.policy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;

/** The client policies of a site. What the management point does not take leaves them as they were. */
public final class SitePolicies {
    private final Signing signer;
    private final AssignmentSink sink;
    private final ReSigning reSigning;
    private Map<String, SignedPolicy> signed = Map.of();

    /** None yet. */
    public SitePolicies(Signing signer, AssignmentSink sink, ReSigning reSigning) {
        this.signer = signer;
        this.sink = sink;
        this.reSigning = reSigning;
    }

    /** Adds a policy, or gives it a new version, and hands all assignments to the management point. */
    public void put(ClientPolicy policy, DeployedCertificate certificate) throws ManagementPointUnavailable {
        Map<String, SignedPolicy> next = new TreeMap<>(signed);
        next.put(policy.id(), signer.sign(policy, certificate));
        handOver(next);
    }

    /** Signs the policies again with another certificate, and hands all assignments to the management point. */
    public void signAgain(DeployedCertificate certificate) throws ManagementPointUnavailable {
        if (signed.isEmpty()) {
            return;
        }
        Map<String, SignedPolicy> next = new TreeMap<>(signed);
        next.replaceAll((id, old) -> reSigning.signsAgain(old) ? signer.sign(old.policy(), certificate) : old);
        handOver(next);
    }

    private void handOver(Map<String, SignedPolicy> next) throws ManagementPointUnavailable {
        sink.replace(document(next.values()).getBytes(StandardCharsets.UTF_8));
        signed = next;
    }

    private static String document(Collection<SignedPolicy> policies) {
        return "<ReplyAssignments SchemaVersion=\"1.00\" ReplyType=\"Full\">"
                + policies.stream().map(SignedPolicy::assignment).collect(Collectors.joining())
                + "<Signature>"
                + policies.stream().map(SignedPolicy::reference).collect(Collectors.joining())
                + "</Signature></ReplyAssignments>";
    }
}
