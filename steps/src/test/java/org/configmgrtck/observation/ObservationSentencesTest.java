package org.configmgrtck.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Publishing;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.junit.jupiter.api.Test;

class ObservationSentencesTest {
    private static final Instant STAMP = Instant.parse("2031-04-05T06:07:08Z");
    private static final Instant LATER = STAMP.plusSeconds(300);
    private static final Publishing SILENT = new Publishing(true, Optional.empty());
    private static final List<Exchange> WRITE =
            List.of(new Exchange.Ldap(7, Peer.DIRECTORY, "modify", "CN=x", "", "success", List.of()));

    @Test
    void aClientFollowsTheRenewedRootOrNot() {
        assertThat(new RenewedRoot(true, true, false, false).seen())
                .isEqualTo("The client applied the policy signed under the renewed root; it fetched the signing"
                        + " certificate, reported no authorization failure, and the root that it accepts is another"
                        + " one.");
        assertThat(new RenewedRoot(false, false, true, true).seen())
                .isEqualTo("The client did not apply the policy signed under the renewed root; it did not fetch the"
                        + " signing certificate, reported an authorization failure, and the root that it accepts is"
                        + " unchanged.");
    }

    @Test
    void aStatementFromTheFutureEndsSomehow() {
        StatementOfHealthResponse nothing =
                new StatementOfHealthResponse("soh-1", Optional.empty(), Optional.empty(), List.of(), List.of());
        assertThat(FutureStatement.seen(LATER, STAMP, nothing))
                .isEqualTo("A statement of health created at 2031-04-05T06:12:08Z, and validated at"
                        + " 2031-04-05T06:07:08Z, ended with neither a health state nor an error.");
    }

    @Test
    void aDeletionPublishesWritesOrDoesNeither() {
        assertThat(deleted(List.of(reference(LATER)), WRITE, SILENT))
                .isEqualTo("Deleting the NAP policy published the health state reference with the time stamp"
                        + " 2031-04-05T06:12:08Z; before, it was 2031-04-05T06:07:08Z. The site server says that it"
                        + " published.");
        assertThat(deleted(List.of(), WRITE, SILENT))
                .startsWith("Deleting the NAP policy wrote to Active Directory, where the health state reference is no"
                        + " longer.");
        assertThat(deleted(List.of(reference(STAMP)), List.of(), new Publishing(false, Optional.of("<no>"))))
                .isEqualTo("Deleting the NAP policy wrote nothing to Active Directory. The site server says that it"
                        + " did not publish: <no>");
        assertThat(PolicyDeletion.notOffered(501))
                .isEqualTo("Deleting a NAP policy is not offered: the call was answered 501.");
    }

    @Test
    void fetchesAreCountedByTheirSource() {
        List<Exchange> cycles = List.of(
                http(1, Peer.SUBJECT, "/deployments/d/client/policy-cycles", 204),
                http(2, Peer.MANAGEMENT_POINT, "/mp/d1/SMS_MP/.sms_aut?SITESIGNCERT", 404),
                http(3, Peer.MANAGEMENT_POINT, "/mp/d1/SMS_MP/.sms_aut?SITESIGNCERT", 200),
                new Exchange.Ldap(
                        4,
                        Peer.DIRECTORY,
                        "search",
                        "CN=x",
                        "",
                        "success",
                        List.of(Map.of("mssmscapabilities", List.of("x")))));
        assertThat(RenewalLoad.ofClient(2, cycles))
                .isEqualTo("1 client fetched the certificate 2 times for one renewal, in 2 policy cycles: 1 from Active"
                        + " Directory and 1 from the management point, out of 3 exchanges in all.");
    }

    private static String deleted(List<DirectoryEntry> after, List<Exchange> since, Publishing said) {
        return PolicyDeletion.seen("ABC", List.of(reference(STAMP)), after, since, said);
    }

    private static Exchange http(int number, Peer peer, String url, int status) {
        return new Exchange.Http(number, peer, "GET", url, "", status, "", "");
    }

    private static DirectoryEntry reference(Instant stamp) {
        return new DirectoryEntry(
                "CN=SMS-Site-ABC,CN=System Management",
                Map.of(
                        "objectclass", List.of("top", "mSSMSSite"),
                        "mssmssitecode", List.of("ABC"),
                        "mssmshealthstate", List.of("ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};" + stamp)));
    }
}
