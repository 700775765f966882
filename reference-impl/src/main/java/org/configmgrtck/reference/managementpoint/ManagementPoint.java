package org.configmgrtck.reference.managementpoint;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.managementpoint.HttpPeer.Answer;
import org.configmgrtck.reference.xml.MalformedXml;
import org.configmgrtck.reference.xml.Xml;
import org.w3c.dom.Element;

/** The management point during one policy cycle. It may be anybody: nothing that it says is trusted here. */
public final class ManagementPoint {
    private static final byte[] REQUEST_ASSIGNMENTS =
            "<RequestAssignments SchemaVersion=\"1.00\" RequestType=\"Full\"/>".getBytes(StandardCharsets.UTF_8);

    private final HttpPeer peer;

    /** The management point at the address, until the deadline. */
    public ManagementPoint(URI address, Deadline deadline) {
        this.peer = new HttpPeer(address, deadline);
    }

    /** What is assigned to the client, in the order of the reply. */
    public List<Assignment> assignments() throws ManagementPointUnavailable {
        byte[] reply = successful(() -> peer.post("/MP_PolicyManager", REQUEST_ASSIGNMENTS));
        try {
            return AssignmentReader.read(reply);
        } catch (MalformedXml e) {
            throw new ManagementPointUnavailable("The reply to RequestAssignments can't be read.", e);
        }
    }

    /** The octets of a policy's body. */
    public byte[] body(Policy policy) throws ManagementPointUnavailable {
        String path = "/sms_mp/.sms_pol?" + policy.id() + "." + policy.version().replace('.', '_');
        return successful(() -> peer.get(path));
    }

    /** The site server signing certificate that it hands out, in hexadecimal; empty where it has none. */
    public Optional<String> signingCertificate() throws ManagementPointUnavailable {
        Answer answer = answered(() -> peer.get("/SMS_MP/.sms_aut?SITESIGNCERT"));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        try {
            return Xml.below(Xml.parse(body(answer)), "X509Certificate").stream()
                    .map(Element::getTextContent)
                    .findFirst();
        } catch (MalformedXml e) {
            throw new ManagementPointUnavailable("The signing certificate can't be read.", e);
        }
    }

    /** Reports that policy could not be authorized. */
    public void reportAuthorizationFailure(List<String> assignmentIds) throws ManagementPointUnavailable {
        successful(() -> peer.post("/StatusReceiver", StatusMessage.policyAuthorizationFailure(assignmentIds)));
    }

    private static byte[] successful(Call call) throws ManagementPointUnavailable {
        return body(answered(call));
    }

    private static byte[] body(Answer answer) throws ManagementPointUnavailable {
        if (answer.status() < 200 || answer.status() > 299) {
            throw new ManagementPointUnavailable("The management point answered with status " + answer.status() + ".");
        }
        return answer.body();
    }

    private static Answer answered(Call call) throws ManagementPointUnavailable {
        try {
            return call.send();
        } catch (IOException e) {
            throw new ManagementPointUnavailable("The management point did not answer.", e);
        }
    }

    @FunctionalInterface
    private interface Call {
        Answer send() throws IOException;
    }
}
