package org.configmgrtck.reference.client.trust;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.reference.directory.DirectoryUnavailable;
import org.configmgrtck.reference.directory.LdapDirectory;
import org.configmgrtck.reference.site.Site;
import org.configmgrtck.reference.xml.MalformedXml;
import org.configmgrtck.reference.xml.Xml;
import org.w3c.dom.Element;

/** The entries of the site's management points in the directory hold the signing certificate (CERT-COPY-01). */
public final class DirectorySource implements CertificateSource {
    private final Site site;

    /** The directory of the site's own forest. */
    public DirectorySource(Site site) {
        this.site = site;
    }

    @Override
    public List<X509Certificate> fetch() throws SourceUnavailable {
        Filter ofSite = Filter.createANDFilter(
                Filter.createEqualityFilter("objectClass", "mSSMSManagementPoint"),
                Filter.createEqualityFilter("mSSMSSiteCode", site.code()));
        try {
            return new LdapDirectory(site.directory())
                    .search(ofSite, "mSSMSCapabilities").stream()
                            .flatMap(DirectorySource::certificate)
                            .distinct()
                            .toList();
        } catch (DirectoryUnavailable e) {
            throw new SourceUnavailable(e);
        }
    }

    private static Stream<X509Certificate> certificate(SearchResultEntry managementPoint) {
        return Optional.ofNullable(managementPoint.getAttributeValue("mSSMSCapabilities"))
                .flatMap(DirectorySource::siteSigningCert)
                .flatMap(HexCertificate::parse)
                .stream();
    }

    private static Optional<String> siteSigningCert(String capabilities) {
        try {
            return Xml.below(Xml.parse(capabilities.getBytes(StandardCharsets.UTF_8)), "SiteSigningCert").stream()
                    .map(Element::getTextContent)
                    .findFirst();
        } catch (MalformedXml notOurs) {
            return Optional.empty();
        }
    }
}
