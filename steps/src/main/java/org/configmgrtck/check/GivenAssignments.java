package org.configmgrtck.check;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.Signatures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The assignments that a site server has given to the management point, read as a client would read them: what a
 * signature covers is cut out of the text as it stands, and nothing of it is canonicalised.
 */
record GivenAssignments(List<Assignment> assignments, List<Reference> references) {
    private static final Pattern ELEMENT =
            Pattern.compile("<PolicyAssignment[\\s>].*?</PolicyAssignment\\s*>", Pattern.DOTALL);
    private static final Map<String, String> DIGESTS = Map.of("32780", "SHA-256", "32772", "SHA-1");

    /** @param element octet for octet what is signed */
    record Assignment(String id, String policyId, String version, String hash, String hashEx, String element) {}

    /**
     * The signature of the assignment of this id.
     *
     * @param certificateHash what is said to have signed; empty where nothing is said
     * @param rootHash what that is said to chain to; empty where nothing is said
     */
    record Reference(String assignmentId, String algId, String value, String certificateHash, String rootHash) {
        boolean names(X509Certificate certificate, X509Certificate root) {
            return isHash(certificateHash, certificate) && isHash(rootHash, root);
        }

        private static boolean isHash(String said, X509Certificate certificate) {
            return said.isEmpty() || said.equalsIgnoreCase(Credential.hash(certificate));
        }

        boolean verifies(String element, X509Certificate certificate) {
            Optional<byte[]> octets = octets(value);
            return DIGESTS.containsKey(algId)
                    && octets.isPresent()
                    && Signatures.verify(
                            KeyKind.of(certificate.getPublicKey()),
                            certificate.getPublicKey(),
                            DIGESTS.get(algId),
                            element.getBytes(StandardCharsets.UTF_8),
                            octets.get());
        }

        private static Optional<byte[]> octets(String hexadecimal) {
            try {
                return Optional.of(HexFormat.of().parseHex(hexadecimal));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    GivenAssignments {
        assignments = List.copyOf(assignments);
        references = List.copyOf(references);
    }

    /** Empty where the text is no list of assignments. */
    static Optional<GivenAssignments> of(String xml) {
        return Xml.parse(xml)
                .filter(document -> document.getDocumentElement().getTagName().equals("ReplyAssignments"))
                .map(document -> new GivenAssignments(assignments(xml), references(document)));
    }

    /** An assignment with all that is said to be its signature. */
    record Signed(Assignment assignment, List<Reference> references) {
        /** Is there a signature, and does each one verify with this certificate? */
        boolean verifies(X509Certificate certificate) {
            return !references.isEmpty()
                    && references.stream().allMatch(one -> one.verifies(assignment.element(), certificate));
        }
    }

    /** The assignment with its signatures. */
    Signed signed(Assignment assignment) {
        return new Signed(
                assignment,
                references.stream()
                        .filter(reference -> reference.assignmentId().equals(assignment.id()))
                        .toList());
    }

    /** Is there a signature of the assignment, and does each one verify with this certificate? */
    boolean isSigned(Assignment assignment, X509Certificate certificate) {
        return signed(assignment).verifies(certificate);
    }

    private static List<Assignment> assignments(String xml) {
        return ELEMENT.matcher(xml)
                .results()
                .map(MatchResult::group)
                .flatMap(element -> Xml.parse(element).map(parsed -> assignment(parsed, element)).stream())
                .toList();
    }

    private static Assignment assignment(Document parsed, String element) {
        return new Assignment(
                parsed.getDocumentElement().getAttribute("PolicyAssignmentID"),
                attribute(parsed, "Policy", "PolicyID"),
                attribute(parsed, "Policy", "PolicyVersion"),
                attribute(parsed, "PolicyLocation", "PolicyHash"),
                attribute(parsed, "PolicyLocation", "PolicyHashEx"),
                element);
    }

    private static List<Reference> references(Document document) {
        return all(document.getDocumentElement(), "Reference").stream()
                .map(reference -> new Reference(
                        reference.getAttribute("PolicyAssignmentID"),
                        all(reference, "SignatureAlgorithm").stream()
                                .findFirst()
                                .map(algorithm -> algorithm.getAttribute("AlgID"))
                                .orElse(""),
                        all(reference, "SignatureValue").stream()
                                .findFirst()
                                .map(Node::getTextContent)
                                .map(String::strip)
                                .orElse(""),
                        claim(reference, "CertificateHash"),
                        claim(reference, "RootHash")))
                .toList();
    }

    private static String claim(Element reference, String attribute) {
        return all(reference, "SigningCertificate").stream()
                .findFirst()
                .map(claimed -> claimed.getAttribute(attribute))
                .orElse("");
    }

    private static String attribute(Document document, String element, String name) {
        return all(document.getDocumentElement(), element).stream()
                .findFirst()
                .map(found -> found.getAttribute(name))
                .orElse("");
    }

    private static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
