package org.configmgrtck.verify;

import static org.configmgrtck.verify.Tamper.Afterwards.ALL;
import static org.configmgrtck.verify.TranscriptEdits.body;
import static org.configmgrtck.verify.TranscriptEdits.exchange;
import static org.configmgrtck.verify.TranscriptEdits.lastNumber;
import static org.configmgrtck.verify.TranscriptEdits.request;
import static org.configmgrtck.verify.TranscriptEdits.summary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.verify.Tamper.Change;

/** Changes of transcripts, after which every digest fits again: those of what was asked and answered, and all others. */
final class EvidenceTampers {
    private static final String FAILING = TamperCorpus.FAILING;
    private static final String PASSING = TamperCorpus.PASSING;
    static final String POLICY = "CERT-ROOT-03/the-true-site-is-followed-again-after-the-attack";
    static final String AGENT = "REM-5-01/no-distribution-point-has-one-of-them";
    static final String ACCESS =
            "NPS-ACCESS-01/a-non-compliant-client-where-the-category-client-component-is-configured-35854e3f";
    static final String SIGNED = "CERT-SIGN-01/2-policies-of-a-site-whose-signing-certificate-has-ec-keys";
    static final String PRESENTED = "REM-5-01/all-of-kb1-can-be-installed";
    static final String PUBLISHED = "REF-PUBLISH-01/a-nap-policy-is-created";

    private EvidenceTampers() {}

    static List<Tamper> all() {
        List<Tamper> all = new ArrayList<>(exchanges());
        all.addAll(CheckTampers.all());
        all.addAll(TranscriptTampers.all());
        return all;
    }

    private static List<Tamper> exchanges() {
        return List.of(
                evidence(
                        "an answer no longer shows what passes",
                        f -> f.transcript(PASSING, t -> body(t, 4, "\"compliant\"", "\"non-compliant\"")),
                        PASSING + ".json, check 1 (OutcomeCheck.is): its input 2 is not what the exchanges show"),
                evidence(
                        "an answer no longer shows what fails",
                        f -> f.transcript(FAILING, t -> body(t, 4, "\"non-compliant\"", "\"compliant\"")),
                        FAILING + ".json, check 1 (OutcomeCheck.is): its input 2"),
                evidence(
                        "fail to pass, with the answer",
                        f -> {
                            f.fact(FAILING, Forger::pass);
                            f.transcript(FAILING, t -> body(t, 4, "\"non-compliant\"", "\"compliant\""));
                        },
                        FAILING + ".json"),
                evidence(
                        "the policies that are in force",
                        f -> f.transcript(POLICY, t -> body(t, lastNumber(t, "applied-policies"), "11.00", "1.00")),
                        POLICY + ".json, check 1 (PolicyCheck.inForce): its input 2"),
                evidence(
                        "the registry",
                        f -> f.transcript(
                                POLICY, t -> body(t, lastNumber(t, "client/registry"), "\"data\":\"", "\"data\":\"00")),
                        POLICY + ".json, check 2 (AcceptedRootCheck.unchanged): its input 2"),
                evidence(
                        "a decision on access",
                        f -> f.transcript(ACCESS, t -> body(t, 3, "restricted", "full")),
                        ACCESS + ".json, check 1 (AccessCheck.is): its input 3"),
                evidence(
                        "a statement that was presented",
                        f -> f.transcript(
                                PRESENTED,
                                t -> request(
                                        t,
                                        lastNumber(t, "/statements-of-health"),
                                        "\"compliant\"",
                                        "\"non-compliant\"")),
                        PRESENTED + ".json, check"),
                evidence(
                        "a download that was asked for",
                        f -> f.transcript(AGENT, t -> {
                            for (int i = 8; i <= 12; i++) {
                                exchange(t, i).put("peer", "SUBJECT");
                            }
                        }),
                        AGENT + ".json, check 1 (DownloadCheck.askedForUpdates): made again"),
                evidence(
                        "a policy that was signed",
                        f -> f.transcript(
                                SIGNED,
                                t -> request(
                                        t, lastNumber(t, "/assignments"), "\" PolicyVersion", "0\" PolicyVersion")),
                        SIGNED + ".json, check 1 (SignedAssignmentsCheck.complete): made again it finds"),
                evidence(
                        "a signature",
                        f -> f.transcript(
                                SIGNED,
                                t -> request(
                                        t, lastNumber(t, "/assignments"), "<SignatureValue>", "<SignatureValue>00")),
                        SIGNED + ".json, check 2 (SignedAssignmentsCheck.signedWith): made again it finds"),
                evidence(
                        "the certificate that signed",
                        f -> f.transcript(SIGNED, t -> request(t, 3, "\"certificate\":\"MII", "\"certificate\":\"MIJ")),
                        SIGNED + ".json, check 2 (SignedAssignmentsCheck.signedWith): its input 1"),
                evidence(
                        "what was written to a directory",
                        f -> f.transcript(PUBLISHED, t -> {
                            ObjectNode write = exchange(t, 4);
                            write.put("request", write.path("request").asText().replace(".{", "D.{"));
                            summary(t, 4, ".{", "D.{");
                        }),
                        PUBLISHED + ".json, check 1 (PublicationCheck.published): its input 2"),
                evidence(
                        "something that no contract describes, hidden",
                        f -> f.transcript(PASSING, t -> {
                            exchange(t, 2).put("peer", "SITE_SERVER");
                        }),
                        PASSING + ".json: the evidence shows against SHV-"));
    }

    /** After it every digest fits again, and nobody has signed. */
    static Tamper evidence(String name, Change change, String... told) {
        return Tamper.of("In the evidence, with new digests: " + name, ALL, change, told);
    }
}
