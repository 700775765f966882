package org.configmgrtck.reference.client;

import java.util.List;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.client.trust.DirectorySource;
import org.configmgrtck.reference.client.trust.ManagementPointSource;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.site.Site;

/** Where the client looks for a signing certificate during one policy cycle, in this order. */
@FunctionalInterface
public interface Sources {
    /** The sources. */
    List<CertificateSource> of(Site site, ManagementPoint managementPoint);

    /** First the directory, then the management point, which may be anybody. */
    static Sources directoryThenManagementPoint() {
        return (site, managementPoint) ->
                List.of(new DirectorySource(site), new ManagementPointSource(managementPoint));
    }
}
