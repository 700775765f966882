package org.configmgrtck.reference.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.site.CertificateStores;
import org.configmgrtck.reference.site.DirectoryAddress;

/** Readers of the members that several calls share. */
final class Members {
    private static final Pattern SITE_CODE = Pattern.compile("[A-Z0-9]{3}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z");

    private Members() {}

    static String siteCode(Fields fields) {
        return fields.text("siteCode", SITE_CODE, "three upper-case letters or digits");
    }

    static Instant instant(Fields fields, String name) {
        return fields.made(name, Members::instant);
    }

    static URI peer(Fields fields, String name) {
        return fields.object(name).made("url", text -> url(text, "http"));
    }

    static DirectoryAddress directory(Fields fields, String name) {
        Fields directory = fields.object(name);
        URI url = directory.made("url", text -> url(text, "ldap"));
        int port = url.getPort() < 0 ? 389 : url.getPort();
        return new DirectoryAddress(url.getHost(), port, directory.text("systemManagement"));
    }

    static CertificateStores certificateStores(Fields stores) {
        return new CertificateStores(
                stores.allMade("trustedRoots", Members::certificate),
                stores.allMade("intermediates", Members::certificate));
    }

    static X509Certificate certificate(String base64) {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException | CertificateException e) {
            throw new IllegalArgumentException("the base64 form of a certificate's DER encoding", e);
        }
    }

    private static Instant instant(String text) {
        String expected = "an ISO 8601 instant in UTC that ends in Z, such as 2031-04-05T06:07:08Z";
        if (!INSTANT.matcher(text).matches()) {
            throw new IllegalArgumentException(expected);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    private static URI url(String text, String scheme) {
        String expected = "an address that begins with " + scheme + ":// and has a host";
        try {
            URI url = URI.create(text);
            if (scheme.equalsIgnoreCase(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }
}
