package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.CertificateSelection;
import org.junit.jupiter.api.Test;

class CertificateSelectionCheckTest {
    private static final CertificateSelection ACCEPTED = new CertificateSelection(true, Optional.empty());
    private static final CertificateSelection REFUSED =
            new CertificateSelection(false, Optional.of("it expired a day ago"));
    private static final List<Exchange> EXCHANGES = List.of(
            new Exchange.Http(4, Peer.SUBJECT, "PUT", "/site-server/signing-certificate", "", 200, "", ""),
            Exchanges.assignments(5));

    @Test
    void anAcceptedCertificateIsAccepted() {
        assertThat(CertificateSelectionCheck.accepted(ACCEPTED, EXCHANGES)).isEmpty();
        assertThat(CertificateSelectionCheck.refused(ACCEPTED, EXCHANGES))
                .contains(new Discrepancy("the certificate is refused", "it was accepted", List.of(4, 5)));
    }

    @Test
    void aRefusedCertificateIsRefusedWhateverTheReason() {
        CertificateSelection silent = new CertificateSelection(false, Optional.empty());

        assertThat(CertificateSelectionCheck.refused(REFUSED, EXCHANGES)).isEmpty();
        assertThat(CertificateSelectionCheck.refused(silent, EXCHANGES)).isEmpty();
        assertThat(CertificateSelectionCheck.accepted(REFUSED, EXCHANGES))
                .contains(new Discrepancy(
                        "the certificate is accepted", "it was refused: it expired a day ago", List.of(4, 5)));
        assertThat(CertificateSelectionCheck.accepted(silent, List.of()))
                .contains(new Discrepancy(
                        "the certificate is accepted", "it was refused: for no reason given", List.of()));
    }
}
