package org.configmgrtck.reference.managementpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.configmgrtck.reference.xml.ElementOctets;
import org.configmgrtck.reference.xml.MalformedXml;
import org.configmgrtck.reference.xml.Xml;
import org.w3c.dom.Element;

/**
 * Reads {@code ReplyAssignments}. What an assignment says is read from the very octets that its signature covers, parsed
 * on their own, so that nothing else in the reply can change the meaning of what was signed.
 */
final class AssignmentReader {
    private static final Pattern POLICY_ID = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern POLICY_VERSION = Pattern.compile("[A-Za-z0-9.]+");

    private AssignmentReader() {}

    /** The assignments that can be read, in order; others are left out. */
    static List<Assignment> read(byte[] reply) throws MalformedXml {
        Map<String, PolicySignature> signatures = signatures(Xml.parse(reply));
        List<Assignment> assignments = new ArrayList<>();
        for (byte[] octets : ElementOctets.of(reply, "PolicyAssignment")) {
            assignment(octets, signatures).ifPresent(assignments::add);
        }
        return List.copyOf(assignments);
    }

    private static Optional<Assignment> assignment(byte[] octets, Map<String, PolicySignature> signatures)
            throws MalformedXml {
        Element element = Xml.parse(octets);
        String id = element.getAttribute("PolicyAssignmentID");
        return policy(element)
                .map(policy -> new Assignment(id, octets, policy, Optional.ofNullable(signatures.get(id))));
    }

    private static Optional<Policy> policy(Element assignment) {
        List<Element> policies = Xml.below(assignment, "Policy");
        List<Element> locations = Xml.below(assignment, "PolicyLocation");
        if (policies.size() != 1 || locations.size() != 1) {
            return Optional.empty();
        }
        String id = policies.get(0).getAttribute("PolicyID");
        String version = policies.get(0).getAttribute("PolicyVersion");
        if (!POLICY_ID.matcher(id).matches() || !POLICY_VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        Element location = locations.get(0);
        return Optional.of(
                new Policy(id, version, location.getAttribute("PolicyHash"), location.getAttribute("PolicyHashEx")));
    }

    private static Map<String, PolicySignature> signatures(Element reply) {
        Map<String, PolicySignature> signatures = new HashMap<>();
        for (Element reference : Xml.below(reply, "Reference")) {
            signature(reference)
                    .ifPresent(read -> signatures.putIfAbsent(reference.getAttribute("PolicyAssignmentID"), read));
        }
        return signatures;
    }

    private static Optional<PolicySignature> signature(Element reference) {
        List<Element> algorithms = Xml.below(reference, "SignatureAlgorithm");
        List<Element> values = Xml.below(reference, "SignatureValue");
        if (algorithms.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> claimedRoot = Xml.below(reference, "SigningCertificate").stream()
                .map(claim -> claim.getAttribute("RootHash"))
                .filter(hash -> !hash.isEmpty())
                .findFirst();
        try {
            int algorithm = Integer.parseInt(algorithms.get(0).getAttribute("AlgID"));
            byte[] value =
                    HexFormat.of().parseHex(values.get(0).getTextContent().strip());
            return Optional.of(new PolicySignature(algorithm, value, claimedRoot));
        } catch (IllegalArgumentException notNumbers) {
            return Optional.empty();
        }
    }
}
