package org.configmgrtck.reference.client.trust;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;

/** Certificates as the management point and the directory write them: their DER encoding in hexadecimal. */
final class HexCertificate {
    private HexCertificate() {}

    /** The certificate; empty if the text is none. */
    static Optional<X509Certificate> parse(String text) {
        try {
            byte[] der = HexFormat.of().parseHex(text.strip());
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
        } catch (IllegalArgumentException | CertificateException malformed) {
            return Optional.empty();
        }
    }
}
