package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The doubles of all scenarios share their ports, so that they see who comes after his scenario has ended. */
@Timeout(30)
class LateRequestsTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private TestBed bed;

    @BeforeEach
    void open() {
        bed = TestBeds.open(true, "policy-client");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private int get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void whatComesInTimeIsNotLate() throws Exception {
        Deployment deployment = new Deployment(bed);
        get(URI.create(deployment.managementPoint().url() + "/SMS_MP/.sms_aut?MPLIST"));
        deployment.close();
        assertThat(deployment.journal().all()).hasSize(1);
        assertThat(bed.late().all()).isEmpty();
    }

    @Test
    void aRequestToADoubleThatHasGoneIsKeptApart() throws Exception {
        Deployment deployment = new Deployment(bed);
        URI there = URI.create(deployment.managementPoint().url() + "/SMS_MP/.sms_aut?SITESIGNCERT");
        deployment.close();
        assertThat(get(there)).isEqualTo(404);
        assertThat(deployment.journal().all()).isEmpty();
        assertThat(bed.late().all()).singleElement().isInstanceOfSatisfying(Exchange.Http.class, late -> {
            assertThat(late.peer()).isEqualTo(Peer.MANAGEMENT_POINT);
            assertThat(late.url()).isEqualTo(there.toString());
            assertThat(late.status()).isEqualTo(404);
        });
    }

    @Test
    void soIsAnOperationInADirectoryThatHasGone() throws Exception {
        Deployment deployment = new Deployment(bed);
        String container = Deployment.address(deployment.directory()).systemManagement();
        int port = deployment.directory().url().getPort();
        deployment.close();
        try (LDAPConnection connection = new LDAPConnection("127.0.0.1", port)) {
            assertThatThrownBy(() -> connection.search(container, SearchScope.SUB, "(objectClass=*)"))
                    .isInstanceOf(LDAPSearchException.class);
        }
        assertThat(bed.late().all()).singleElement().isInstanceOfSatisfying(Exchange.Ldap.class, late -> {
            assertThat(late.operation()).isEqualTo("search");
            assertThat(late.target()).isEqualTo(container);
        });
    }

    /** Nobody's path is nobody's request. */
    @Test
    void aPathThatNobodyHadIsNotRecorded() throws Exception {
        Deployment deployment = new Deployment(bed);
        URI server = deployment.managementPoint().url().resolve("/mp/d999-0123456789abcdef/x");
        deployment.close();
        assertThat(get(server)).isEqualTo(404);
        assertThat(bed.late().mark()).isZero();
    }
}
