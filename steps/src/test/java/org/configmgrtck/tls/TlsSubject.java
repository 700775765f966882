package org.configmgrtck.tls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.configmgrtck.pki.Authority;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.Validity;

/** A subject behind TLS, with certificates of its own making. */
public final class TlsSubject implements AutoCloseable {
    private static final char[] NO_PASSWORD = new char[0];
    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final Validity VALIDITY = new Validity(NOW.minus(1, ChronoUnit.DAYS), NOW.plus(1, ChronoUnit.DAYS));

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    /** A certificate with its key. */
    public record Pair(X509Certificate certificate, KeyPair keys) {}

    /** How to answer, once the request was read. */
    public interface Answer {
        String to(HttpExchange exchange) throws IOException;
    }

    /** An authority that lives today. */
    public static Authority authority(String name) {
        return Authority.root(name, BigInteger.ONE, KeyKind.EC, KeyKind.EC.generate(), VALIDITY);
    }

    /** A certificate for an address or a name. */
    public static Pair issue(Authority authority, GeneralName name) throws Exception {
        KeyPair keys = KeyKind.EC.generate();
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                authority.name(),
                                BigInteger.TWO,
                                Date.from(VALIDITY.from()),
                                Date.from(VALIDITY.until()),
                                new X500Name("CN=subject"),
                                keys.getPublic())
                        .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(name))
                        .build(new JcaContentSignerBuilder("SHA256withECDSA")
                                .build(authority.keys().getPrivate())));
        return new Pair(certificate, keys);
    }

    /** The name that certificates of loopback have. */
    public static GeneralName loopback() {
        return new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    }

    public static Path pem(Path file, String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(file, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    public static Path pem(Path file, X509Certificate certificate) throws Exception {
        return pem(file, "CERTIFICATE", certificate.getEncoded());
    }

    /** A PKCS#12 file. */
    public static Path keyStore(Path file, Pair pair, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "x", pair.keys().getPrivate(), password.toCharArray(), new X509Certificate[] {pair.certificate()});
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    /** @param clients whoever must have issued a client's certificate; nobody, where none is asked for */
    public TlsSubject(Pair own, List<Authority> clients, Answer answer) throws Exception {
        SSLContext context = context(own, clients);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = context.getDefaultSSLParameters();
                tls.setNeedClientAuth(!clients.isEmpty());
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                exchange.getRequestBody().readAllBytes();
                byte[] octets = answer.to(exchange).getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, octets.length);
                exchange.getResponseBody().write(octets);
            }
        });
        server.start();
    }

    public String address() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The Authorization header of each request. */
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static SSLContext context(Pair own, List<Authority> clients) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", own.keys().getPrivate(), NO_PASSWORD, new X509Certificate[] {own.certificate()});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (Authority client : clients) {
            trusted.setCertificateEntry(client.name().toString(), client.rootCertificate());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
