package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;

class CertificateFetchCheckTest {
    private static final String CAPABILITIES = "mssmscapabilities";

    private final Exchange assignments = Exchanges.assignments(1);
    private final Exchange fromManagementPoint = Exchanges.certificateRequest(2, 200);
    private final Exchange refusedByManagementPoint = Exchanges.certificateRequest(2, 404);
    private final Exchange fromDirectory = Exchanges.search(2, Peer.DIRECTORY, CAPABILITIES);
    private final Exchange fruitlessSearch = Exchanges.fruitlessSearch(2, Peer.DIRECTORY, CAPABILITIES);

    @Test
    void eitherSourceWillDo() {
        assertThat(CertificateFetchCheck.fetched(List.of(assignments, fromManagementPoint)))
                .isEmpty();
        assertThat(CertificateFetchCheck.fetched(List.of(assignments, fromDirectory)))
                .isEmpty();
    }

    @Test
    void whatWasAskedForAndNotHandedOutIsNotFetched() {
        assertThat(CertificateFetchCheck.fetched(List.of(assignments, refusedByManagementPoint)))
                .contains(new Discrepancy(
                        "the client fetches the signing certificate from Active Directory or the management point",
                        "neither handed it out",
                        List.of(1, 2)));
        assertThat(CertificateFetchCheck.fetched(List.of(assignments, fruitlessSearch)))
                .isPresent();
        assertThat(CertificateFetchCheck.fetchedFromManagementPoint(List.of(assignments, refusedByManagementPoint)))
                .isPresent();
        assertThat(CertificateFetchCheck.fetchedFromDirectory(List.of(assignments, fruitlessSearch)))
                .isPresent();
    }

    @Test
    void theManagementPointIsNotTheDirectory() {
        assertThat(CertificateFetchCheck.fetchedFromManagementPoint(List.of(fromManagementPoint)))
                .isEmpty();
        assertThat(CertificateFetchCheck.fetchedFromManagementPoint(List.of(assignments, fromDirectory)))
                .contains(new Discrepancy(
                        "the client fetches the signing certificate from the management point",
                        "the management point did not hand it out",
                        List.of(1, 2)));
        assertThat(CertificateFetchCheck.fetchedFromDirectory(List.of(fromDirectory)))
                .isEmpty();
        assertThat(CertificateFetchCheck.fetchedFromDirectory(List.of(assignments, fromManagementPoint)))
                .contains(new Discrepancy(
                        "the client fetches the signing certificate from Active Directory",
                        "Active Directory did not hand it out",
                        List.of(1, 2)));
    }

    @Test
    void theDesignatedForestAndOtherServersDoNotCount() {
        Exchange elsewhere = Exchanges.search(3, Peer.DESIGNATED_DIRECTORY, CAPABILITIES);
        Exchange siteServer = Exchanges.to(Peer.SITE_SERVER, Exchanges.certificateRequest(4, 200));
        assertThat(CertificateFetchCheck.fetched(List.of(elsewhere, siteServer)))
                .isPresent();
        assertThat(CertificateFetchCheck.notFetched(List.of(elsewhere, siteServer)))
                .isEmpty();
    }

    @Test
    void anotherAttributeIsNoCertificate() {
        assertThat(CertificateFetchCheck.fetchedFromDirectory(
                        List.of(Exchanges.search(1, Peer.DIRECTORY, "mssmssitecode"))))
                .isPresent();
    }

    @Test
    void askingTheManagementPointInVainBreaksTheBan() {
        assertThat(CertificateFetchCheck.notFetched(List.of(assignments, refusedByManagementPoint)))
                .contains(new Discrepancy(
                        "the client does not fetch the signing certificate",
                        "GET /mp/d1/SMS_MP/.sms_aut?SITESIGNCERT → 404",
                        List.of(2)));
    }

    @Test
    void beingHandedTheCertificateBreaksTheBan() {
        assertThat(CertificateFetchCheck.notFetched(
                        List.of(assignments, fromDirectory, Exchanges.certificateRequest(3, 200))))
                .contains(new Discrepancy(
                        "the client does not fetch the signing certificate",
                        "search CN=System (cn=*) → success, 1 entry;"
                                + " GET /mp/d1/SMS_MP/.sms_aut?SITESIGNCERT → 200",
                        List.of(2, 3)));
    }

    @Test
    void whoOnlyAsksForAssignmentsFetchesNothing() {
        assertThat(CertificateFetchCheck.notFetched(List.of(assignments, fruitlessSearch)))
                .isEmpty();
        assertThat(CertificateFetchCheck.notFetched(List.of())).isEmpty();
    }

    @Test
    void queryWordsAreMatchedWithoutRegardToCase() {
        Exchange shouted = Exchanges.get(7, "/MP/D1/SMS_MP/.SMS_AUT?SiteSignCert", 200);
        Exchange list = Exchanges.get(8, "/mp/d1/SMS_MP/.sms_aut?MPLIST", 200);
        assertThat(CertificateFetchCheck.fetchedFromManagementPoint(List.of(shouted)))
                .isEmpty();
        assertThat(CertificateFetchCheck.fetchedFromManagementPoint(List.of(list)))
                .isPresent();
    }
}
