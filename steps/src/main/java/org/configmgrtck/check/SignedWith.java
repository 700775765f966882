package org.configmgrtck.check;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import org.configmgrtck.exchange.Exchange;

/**
 * How much the management point was given that is signed with one certificate.
 *
 * @param policies how many policies are signed with it in the last list
 * @param lists how many lists have such a policy
 * @param octets the length of these lists in UTF-8
 */
public record SignedWith(int policies, int lists, long octets) {
    /** Counts in the lists of assignments among these exchanges. */
    public static SignedWith of(X509Certificate certificate, List<Exchange> exchanges) {
        SignedWith counted = new SignedWith(0, 0, 0);
        for (Exchange.Http given : Observed.assignmentsGiven(exchanges)) {
            counted = counted.and(signed(certificate, given.requestBody()), given.requestBody());
        }
        return counted;
    }

    private SignedWith and(int inList, String list) {
        return inList == 0
                ? this
                : new SignedWith(inList, lists + 1, octets + list.getBytes(StandardCharsets.UTF_8).length);
    }

    private static int signed(X509Certificate certificate, String list) {
        return GivenAssignments.of(list)
                .map(given -> (int) given.assignments().stream()
                        .filter(assignment -> given.isSigned(assignment, certificate))
                        .count())
                .orElse(0);
    }
}
