package org.configmgrtck.check;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.check.GivenAssignments.Signed;
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
        // A list repeats what the one before it had, and a signature takes a while to verify.
        Map<Signed, Boolean> verified = new HashMap<>();
        for (Exchange.Http given : Observed.assignmentsGiven(exchanges)) {
            int signed = GivenAssignments.of(given.requestBody())
                    .map(list -> (int) list.assignments().stream()
                            .map(list::signed)
                            .filter(one -> verified.computeIfAbsent(one, unknown -> unknown.verifies(certificate)))
                            .count())
                    .orElse(0);
            counted = counted.and(signed, given.requestBody());
        }
        return counted;
    }

    private SignedWith and(int inList, String list) {
        return inList == 0
                ? this
                : new SignedWith(inList, lists + 1, octets + list.getBytes(StandardCharsets.UTF_8).length);
    }
}
