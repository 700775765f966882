package org.configmgrtck.tls;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What went wrong between two parties of TLS, in plain words. */
public final class HandshakeTrouble {
    private static final String PERHAPS = ", perhaps for want of a client certificate that it trusts"
            + " (--client-certificate or --client-keystore)";

    private HandshakeTrouble() {}

    /** One sentence without its full stop; empty if it was no trouble of TLS. */
    public static Optional<String> words(Throwable trouble, String host) {
        if (!has(trouble, SSLException.class)) {
            return Optional.empty();
        }
        if (has(trouble, CertificateExpiredException.class) || has(trouble, CertificateNotYetValidException.class)) {
            return Optional.of("its certificate is not valid now");
        }
        if (has(trouble, CertPathBuilderException.class)) {
            return Optional.of("its certificate comes from an authority that is not trusted here; name the authority's"
                    + " certificate with --ca FILE");
        }
        if (has(trouble, CertificateException.class)) {
            return Optional.of("its certificate is not for the host name " + host);
        }
        if (said(trouble, "fatal alert")) {
            return Optional.of("it refused the connection" + PERHAPS);
        }
        return Optional.of(
                said(trouble, "unrecognized SSL message")
                        ? "it does not speak TLS; perhaps its address begins with http, not https"
                        : "no agreement on TLS was reached");
    }

    /** What it may mean that the very first call over TLS was not answered: some refuse a client in no other way. */
    public static String closed() {
        return "it closed the connection" + PERHAPS;
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> type) {
        return chain(trouble).anyMatch(type::isInstance);
    }

    private static boolean said(Throwable trouble, String words) {
        return chain(trouble).anyMatch(one -> String.valueOf(one.getMessage()).contains(words));
    }

    private static Stream<Throwable> chain(Throwable trouble) {
        return Stream.iterate(trouble, one -> one != null, Throwable::getCause).limit(20);
    }
}
