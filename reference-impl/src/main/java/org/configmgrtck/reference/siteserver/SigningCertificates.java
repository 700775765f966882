package org.configmgrtck.reference.siteserver;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;

/** The certificate store of the site server's computer, and which certificate in it the site signs with. */
final class SigningCertificates {
    private final List<CertificateCheck> checks;
    private final Map<String, DeployedCertificate> store = new LinkedHashMap<>();
    private Optional<DeployedCertificate> selected = Optional.empty();

    SigningCertificates(List<CertificateCheck> checks) {
        this.checks = checks;
    }

    void deploy(DeployedCertificate certificate) {
        store.remove(certificate.name());
        store.put(certificate.name(), certificate);
    }

    Optional<DeployedCertificate> find(String name) {
        return Optional.ofNullable(store.get(name));
    }

    Optional<String> objection(DeployedCertificate certificate, Instant now) {
        return checks.stream()
                .flatMap(check -> check.objection(certificate, now).stream())
                .findFirst();
    }

    void select(DeployedCertificate certificate) {
        selected = Optional.of(certificate);
    }

    List<DeployedCertificate> all() {
        return List.copyOf(store.values());
    }

    Optional<DeployedCertificate> selected() {
        return selected;
    }
}
