package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import org.configmgrtck.reference.client.Sources;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.client.trust.DirectorySource;
import org.configmgrtck.reference.client.trust.ManagementPointSource;

/** Looking for a signing certificate in the wrong places. */
final class LookingForCertificates {
    private LookingForCertificates() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "never-asks-directory",
                        "CERT-COPY-01",
                        "Never takes its copy from Active Directory, and is lost where only that has it.",
                        Changes.client(parts -> parts.withSources(without(parts.sources(), DirectorySource.class)))),
                new Misbehaviour(
                        "never-asks-management-point",
                        "CERT-COPY-02",
                        "Never takes its copy from the management point, and is lost where only that has it.",
                        Changes.client(
                                parts -> parts.withSources(without(parts.sources(), ManagementPointSource.class)))));
    }

    private static Sources without(Sources honest, Class<? extends CertificateSource> left) {
        return (site, managementPoint) -> honest.of(site, managementPoint).stream()
                .filter(source -> !left.isInstance(source))
                .toList();
    }
}
