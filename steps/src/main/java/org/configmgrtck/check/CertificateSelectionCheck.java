package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.CertificateSelection;

/** What does a site server say of the certificate that it was configured for (CERT-VALID-01)? */
public final class CertificateSelectionCheck {
    private CertificateSelectionCheck() {}

    /** It uses the certificate. */
    public static Optional<Discrepancy> accepted(CertificateSelection selection, List<Exchange> exchanges) {
        return Discrepancy.unless(
                selection.accepted(),
                "the certificate is accepted",
                "it was refused: " + selection.reason().orElse("for no reason given"),
                exchanges);
    }

    /** It refuses the certificate. */
    public static Optional<Discrepancy> refused(CertificateSelection selection, List<Exchange> exchanges) {
        return Discrepancy.unless(!selection.accepted(), "the certificate is refused", "it was accepted", exchanges);
    }
}
