package org.configmgrtck.subject;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Takes requests to the subject and brings back complete answers, each within a deadline. What the subject sends is
 * bounded in size. It does nothing of its own accord: no redirect is followed, no request repeated, no cookie kept, no
 * proxy used. What is left over on a connection after an answer is seen by nobody but the one who was answered. Safe
 * for use by several threads.
 */
final class HttpCalls implements AutoCloseable {
    /** In octets; far more than any answer of the contract needs. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(64 << 10)
            .setMaxHeaderCount(200)
            .build();
    private static final int MOST_CONNECTIONS = 64;

    /** A connection that was idle for so long may have been closed by the subject; it is looked at before its next use. */
    private static final TimeValue FRESH = TimeValue.ofMilliseconds(50);

    private final CloseableHttpClient client;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), HttpCalls::thread);

    /** @param connect how long to wait for a connection */
    HttpCalls(Optional<SSLContext> tls, Duration connect) {
        this.client = HttpClientBuilder.create()
                .setConnectionManager(connections(tls, connect))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(Timeout.DISABLED)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("configmgr-tck")
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Optional<SSLContext> tls, Duration connect) {
        PoolingHttpClientConnectionManagerBuilder builder = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDS)
                        .responseParserFactory(WholeHead::new)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.DISABLED)
                        .setValidateAfterInactivity(FRESH)
                        .build());
        tls.ifPresent(context -> builder.setTlsSocketStrategy(new DefaultClientTlsStrategy(context)));
        return builder.build();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tck-call");
        thread.setDaemon(true);
        return thread;
    }

    /** The answer is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the answer is longer than " + LONGEST_ANSWER + " octets");
        }
    }

    /**
     * Sends the request and waits for the whole answer.
     *
     * @param asker whose connections may be used: those on which nobody else was answered; empty for nobody in particular
     * @throws IOException if there was no complete answer
     * @throws TimeoutException if there was none within the deadline; the connection is then given up
     */
    Answer send(HttpUriRequestBase request, String asker, Duration deadline)
            throws IOException, TimeoutException, InterruptedException {
        // A time-out of the connection would begin anew with each octet, and never end with a subject that sends few.
        Future<Answer> coming = threads.submit(
                () -> client.execute(request, connectionsOf(asker), response -> answer(request, response)));
        try {
            return coming.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            request.abort();
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(request + " could not be sent", e.getCause());
        }
    }

    private static HttpClientContext connectionsOf(String asker) {
        HttpClientContext context = HttpClientContext.create();
        if (!asker.isEmpty()) {
            context.setUserToken(asker);
        }
        return context;
    }

    private static Answer answer(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        return new Answer(
                response.getCode(),
                Stream.of(response.getHeaders("Content-Type"))
                        .map(Header::getValue)
                        .toList(),
                octets(request, response.getEntity()));
    }

    private static byte[] octets(HttpUriRequestBase request, HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream content = entity.getContent();
        byte[] octets = content.readNBytes(LONGEST_ANSWER + 1);
        if (octets.length > LONGEST_ANSWER) {
            // Else the rest would be read to the end before the connection is given back.
            request.abort();
            throw new TooLong();
        }
        return octets;
    }

    /** Gives up whatever is still under way. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }
}
