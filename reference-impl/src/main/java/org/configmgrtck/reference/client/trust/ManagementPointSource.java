package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;

/** The management point hands out the signing certificate (CERT-COPY-02). */
public final class ManagementPointSource implements CertificateSource {
    private final ManagementPoint managementPoint;

    /** The management point as it is asked in one policy cycle. */
    public ManagementPointSource(ManagementPoint managementPoint) {
        this.managementPoint = managementPoint;
    }

    @Override
    public List<X509Certificate> fetch() throws SourceUnavailable {
        try {
            Optional<X509Certificate> certificate =
                    managementPoint.signingCertificate().flatMap(HexCertificate::parse);
            return certificate.stream().toList();
        } catch (ManagementPointUnavailable e) {
            throw new SourceUnavailable(e);
        }
    }
}
