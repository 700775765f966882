package org.configmgrtck.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.jcajce.JcaX509CertSelectorConverter;
import org.bouncycastle.util.Store;
import org.configmgrtck.text.Visible;

/** The certificates that a signature brings along. */
final class Certificates {
    private Certificates() {}

    /** All of them. */
    static List<X509Certificate> of(Store<X509CertificateHolder> store) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : store.getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return certificates;
    }

    /** That of the signer. */
    static Optional<X509Certificate> of(SignerId signer, Collection<X509Certificate> certificates) {
        return certificates.stream()
                .filter(new JcaX509CertSelectorConverter().getCertSelector(signer)::match)
                .findFirst();
    }

    /** Whose it is, for a message. */
    static String name(X509Certificate certificate) {
        return Visible.cut(Visible.line(certificate.getSubjectX500Principal().getName()), 200);
    }
}
