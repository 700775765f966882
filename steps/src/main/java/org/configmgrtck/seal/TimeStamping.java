package org.configmgrtck.seal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.text.Visible;

/** A time stamp authority (RFC 3161) that is asked over HTTP. */
public final class TimeStamping {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int NONCE_BITS = 64;

    private final URI authority;

    /** @param authority its address, http or https */
    public TimeStamping(URI authority) {
        this.authority = authority;
    }

    /** No time stamp could be had. The message says why. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Has a signature stamped.
     *
     * @throws Refused if that fails
     */
    TimeStampToken stamp(byte[] signature) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(
                TSPAlgorithms.SHA256, Sha256.raw(signature), new BigInteger(NONCE_BITS, new SecureRandom()));
        try {
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw refused("it refused: " + response.getStatusString());
            }
            return response.getTimeStampToken();
        } catch (TSPException | IOException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private byte[] ask(byte[] request) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .proxy(ProxySelector.of(null))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(authority)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw refused("it answered " + response.statusCode());
                }
                return body.readNBytes(LONGEST_ANSWER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("the command was interrupted");
        }
    }

    private Refused refused(String why) {
        return new Refused("the time stamp authority at " + authority + " gave no time stamp: "
                + Visible.cut(Visible.line(why), 200) + ".");
    }
}
