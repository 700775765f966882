package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.configmgrtck.deployment.Deployment.Ending;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.Inconclusive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a deployment that one side can't end. */
@Timeout(20)
class EndingTest {
    private HttpServer subject;
    private TestBed bed;
    private volatile int deleted = 204;

    @BeforeEach
    void open() throws Exception {
        subject = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        subject.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                boolean created = exchange.getRequestMethod().equals("POST");
                byte[] body = created ? "{\"deployment\": \"d\"}".getBytes(StandardCharsets.UTF_8) : new byte[0];
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(created ? 201 : deleted, created ? body.length : -1);
                exchange.getResponseBody().write(body);
            }
        });
        subject.start();
        bed = TestBeds.open(
                URI.create("http://127.0.0.1:" + subject.getAddress().getPort()), true, "shv-point");
    }

    @AfterEach
    void close() {
        bed.close();
        subject.stop(0);
    }

    @Test
    void theSubjectDeletesItsSideWhileTheDoublesAreThere() {
        Deployment deployment = created();

        assertThat(deployment.close().isClean()).isTrue();
        assertThat(deployment.isCreated()).isFalse();
        assertThat(deployment.journal().all())
                .extracting(Exchange::summary)
                .containsExactly("POST /deployments → 201", "DELETE /deployments/d → 204");
    }

    @Test
    void whatTheSubjectFailsToDeleteIsSaid() {
        Deployment deployment = created();
        deleted = 500;

        Ending ending = deployment.close();

        assertThat(ending.subject()).get().isInstanceOf(Inconclusive.class);
        assertThat(ending.doubles()).isEmpty();
        assertThat(ending.isClean()).isFalse();
        assertThat(new Deployment(bed).close().isClean()).isTrue();
    }

    private Deployment created() {
        Deployment deployment = new Deployment(bed);
        deployment.create(new CertificateStores(List.of(), List.of()));
        return deployment;
    }
}
