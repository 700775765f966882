package org.configmgrtck.reference.world;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.configmgrtck.reference.client.trust.Fingerprint;

/** A policy as a management point serves it: its assignment, the signature of that, and its body. */
public record SignedPolicy(String id, String version, String body, String assignment, String reference) {
    public static SignedPolicy of(String id, String version, Signer signer, Authority claimedRoot) {
        return of(id, version, "<body of=\"" + id + " " + version + "\">é</body>", signer, claimedRoot);
    }

    public static SignedPolicy of(String id, String version, String body, Signer signer, Authority claimedRoot) {
        byte[] octets = body.getBytes(StandardCharsets.UTF_8);
        String assignment = "<PolicyAssignment PolicyAssignmentID=\"{" + id + "}\"><Policy PolicyID=\"" + id
                + "\" PolicyVersion=\"" + version + "\">\n <PolicyLocation PolicyHash=\""
                + Fingerprint.of("MD5", octets)
                + "\" PolicyHashEx='" + Fingerprint.of("SHA-1", octets).toLowerCase(Locale.ROOT)
                + "'/></Policy></PolicyAssignment>";
        String value = HexFormat.of().formatHex(signer.sign("SHA256", assignment.getBytes(StandardCharsets.UTF_8)));
        String reference = "<Reference PolicyAssignmentID=\"{" + id + "}\"><SignatureAlgorithm AlgID=\"32780\"/>"
                + "<SignatureValue>" + value + "</SignatureValue><SigningCertificate CertificateHash=\""
                + Fingerprint.of(signer.certificate()) + "\" RootHash=\""
                + Fingerprint.of(claimedRoot.certificate()) + "\"/></Reference>";
        return new SignedPolicy(id, version, body, assignment, reference);
    }

    public SignedPolicy unsigned() {
        return new SignedPolicy(id, version, body, assignment, "");
    }

    public SignedPolicy withAssignment(String other) {
        return new SignedPolicy(id, version, body, other, reference);
    }

    public SignedPolicy withBody(String other) {
        return new SignedPolicy(id, version, other, assignment, reference);
    }

    public String address() {
        return "/sms_mp/.sms_pol?" + id + "." + version.replace('.', '_');
    }

    public static String reply(List<SignedPolicy> policies) {
        return "<ReplyAssignments SchemaVersion=\"1.00\" ReplyType=\"Full\">\n"
                + policies.stream().map(SignedPolicy::assignment).collect(Collectors.joining("\n"))
                + "<Signature>"
                + policies.stream().map(SignedPolicy::reference).collect(Collectors.joining())
                + "</Signature></ReplyAssignments>";
    }
}
