package org.configmgrtck.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a management point hands out as somebody would who knows the contract, and none of the kit's classes. */
final class Stranger {
    private static final Pattern ELEMENT = Pattern.compile("(?s)<PolicyAssignment .*?</PolicyAssignment>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI managementPoint;

    Stranger(URI managementPoint) {
        this.managementPoint = managementPoint;
    }

    /** A policy as handed out; the signature's parts are empty where there is none. */
    record Found(
            String id, String version, String element, Optional<Reference> reference, String bodyHashes, byte[] body) {
        boolean bodyMatchesHashes() {
            return bodyHashes.equals(hex("MD5", body) + " " + hex("SHA-1", body));
        }

        /** Does the signature verify with this certificate over exactly the octets of the element? */
        boolean verifiesWith(X509Certificate certificate) {
            return reference.filter(r -> r.verifies(element, certificate)).isPresent();
        }
    }

    /** A signature as handed out, and whose it is claimed to be. */
    record Reference(String algId, String value, String certificateHash, String rootHash) {
        private boolean verifies(String element, X509Certificate certificate) {
            String digest = algId.equals("32780") ? "SHA256" : algId.equals("32772") ? "SHA1" : "?";
            String key = certificate.getPublicKey().getAlgorithm().equals("EC") ? "ECDSA" : "RSA";
            try {
                Signature signature = Signature.getInstance(digest + "with" + key);
                // By the key alone: some certificates are made so that their usage forbids it.
                signature.initVerify(certificate.getPublicKey());
                signature.update(element.getBytes(UTF_8));
                return signature.verify(HexFormat.of().parseHex(value));
            } catch (SignatureException e) {
                return false;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<Found> policies() {
        String xml = new String(
                send(HttpRequest.newBuilder(URI.create(managementPoint + "/MP_PolicyManager"))
                        .POST(BodyPublishers.ofString("<RequestAssignments SchemaVersion=\"1.00\"/>"))),
                UTF_8);
        return ELEMENT.matcher(xml)
                .results()
                .map(MatchResult::group)
                .map(element -> found(xml, element))
                .toList();
    }

    /** The signing certificate as the management point hands it out, in hexadecimal digits. */
    String signingCertificate() {
        return only("EncodingType=\"hexBinary\">([0-9A-F]+)<", new String(get("/SMS_MP/.sms_aut?SITESIGNCERT"), UTF_8))
                .orElseThrow();
    }

    static String hex(String algorithm, byte[] octets) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(octets));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Found found(String xml, String element) {
        String id = only("PolicyID=\"([^\"]+)\"", element).orElseThrow();
        String version = only("PolicyVersion=\"([^\"]+)\"", element).orElseThrow();
        String assignment = only("PolicyAssignmentID=\"([^\"]+)\"", element).orElseThrow();
        Optional<Reference> reference = only(
                        "(?s)<Reference PolicyAssignmentID=\"\\Q" + assignment + "\\E\">(.*?)</Reference>", xml)
                .map(text -> new Reference(
                        only("AlgID=\"(\\d+)\"", text).orElseThrow(),
                        only("<SignatureValue>\\s*([^<]*?)\\s*</SignatureValue>", text)
                                .orElseThrow(),
                        only("CertificateHash=\"([0-9A-F]+)\"", text).orElse(""),
                        only("RootHash=\"([0-9A-Fa-f]+)\"", text)
                                .map(digits -> digits.toUpperCase(Locale.ROOT))
                                .orElse("")));
        return new Found(
                id,
                version,
                element,
                reference,
                (only("PolicyHash=\"(\\w+)\"", element).orElseThrow() + " "
                                + only("PolicyHashEx=\"(\\w+)\"", element).orElseThrow())
                        .toUpperCase(Locale.ROOT),
                body("/sms_mp/.sms_pol?" + id + "." + version.replace('.', '_')));
    }

    /** The body; empty where there is none. */
    private byte[] body(String path) {
        HttpResponse<byte[]> response = answer(HttpRequest.newBuilder(URI.create(managementPoint + path)));
        return response.statusCode() == 200 ? response.body() : new byte[0];
    }

    private byte[] get(String path) {
        return send(HttpRequest.newBuilder(URI.create(managementPoint + path)));
    }

    private byte[] send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = answer(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response + " instead of 200");
        }
        return response.body();
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> only(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
