package org.configmgrtck.reference.healthagent;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.configmgrtck.reference.xml.MalformedXml;
import org.configmgrtck.reference.xml.Xml;
import org.w3c.dom.Element;

/** Reads the body of machine policy. */
final class MachinePolicyReader {
    private MachinePolicyReader() {}

    static MachinePolicy read(byte[] body) throws MalformedXml {
        Element policy = Xml.parse(body);
        List<RequiredUpdate> required = Xml.below(policy, "RequiredSoftwareUpdate").stream()
                .map(update -> new RequiredUpdate(update.getAttribute("Id"), update.getAttribute("SHA256")))
                .toList();
        try {
            return new MachinePolicy(Instant.parse(policy.getAttribute("NapPoliciesTimestamp")), required);
        } catch (DateTimeException e) {
            throw new MalformedXml("The attribute NapPoliciesTimestamp of machine policy is no instant in UTC.", e);
        }
    }
}
