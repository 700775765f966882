package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.leftover.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories on one server, which come and go. */
@Timeout(20)
class DirectoriesTest extends OneDirectory {
    @Test
    void goesDownAndComesUp() throws Exception {
        directory.publishSite("ABC", Optional.empty());
        directory.goDown();

        assertThat(codeOf(() -> client.search(directory.systemManagement(), SearchScope.SUB, "(cn=*)")))
                .isEqualTo(ResultCode.UNAVAILABLE);
        assertThat(codeOf(() -> client.bind("cn=reader,DC=D1,DC=tck,DC=example", "secret")))
                .isEqualTo(ResultCode.UNAVAILABLE);
        assertThat(client.getRootDSE()).isNotNull();
        directory.comeUp();
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=*)"))
                .isEqualTo(1);

        assertThat(journal.all())
                .extracting(e -> ((Exchange.Ldap) e).result())
                .containsExactly("unavailable", "unavailable", "success");
    }

    @Test
    void recordsNothingThatGoesToNoSubtree() throws Exception {
        assertThat(client.getRootDSE().getNamingContextDNs()).isNotEmpty();
        assertThat(client.bind("", "").getResultCode()).isEqualTo(ResultCode.SUCCESS);
        assertThat(client.getSchema().getObjectClass("mSSMSSite").getOID()).isEqualTo("1.2.840.113556.1.6.29.2.2.2");
        assertThat(codeOf(() -> client.bind("cn=a,DC=D1,DC=example", "x"))).isEqualTo(ResultCode.INVALID_CREDENTIALS);

        assertThat(journal.all()).isEmpty();
    }

    @Test
    void keepsDeploymentsApart() throws Exception {
        Journal other = new Journal();
        try (Directory designated = directories.open("D1", Peer.DESIGNATED_DIRECTORY, other)) {
            designated.publishSite("ABC", Optional.of(HEALTH));
            designated.goDown();

            assertThat(found("DC=D1,DC=tck,DC=example", SearchScope.SUB, "(objectClass=mSSMSSite)"))
                    .isZero();
            assertThat(other.all()).isEmpty();
            designated.comeUp();
            assertThat(found(designated.systemManagement(), SearchScope.SUB, "(objectClass=mSSMSSite)"))
                    .isEqualTo(1);
            assertThat(other.all()).extracting(Exchange::peer).containsExactly(Peer.DESIGNATED_DIRECTORY);
            assertThat(codeOf(() -> client.search("DC=tck,DC=example", SearchScope.SUB, "(objectClass=*)")))
                    .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
            assertThat(codeOf(() -> client.search("", SearchScope.SUB, "(objectClass=mSSMSSite)")))
                    .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        }
    }

    @Test
    void servesManyDeploymentsAtOnce() {
        List<CompletableFuture<Void>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "many-" + i;
            runs.add(CompletableFuture.runAsync(() -> publishAndSearch(name)));
        }
        assertThat(runs).allSatisfy(run -> assertThat(run.join()).isNull());
    }

    private static void publishAndSearch(String name) {
        Journal own = new Journal();
        try (Directory one = directories.open(name, Peer.DIRECTORY, own);
                LDAPConnection connection =
                        new LDAPConnection("127.0.0.1", one.url().getPort())) {
            for (int round = 1; round <= 20; round++) {
                one.publishSite("S" + round, Optional.of(HEALTH));
                SearchResult result =
                        connection.search(one.systemManagement(), SearchScope.SUB, "(objectClass=mSSMSSite)");
                assertThat(result.getEntryCount()).isEqualTo(round);
                assertThat(own.all()).hasSize(round);
            }
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void leavesNothingBehind() {
        Journal own = new Journal();
        int before = directories.domains();
        for (int i = 0; i < 20; i++) {
            try (Directory one = directories.open("again", Peer.DIRECTORY, own)) {
                one.publishSite("ABC", Optional.of(HEALTH));
                one.publishManagementPoint("ABC", "mp, of \"quotes\"+=", "<x/>");
                assertThat(directories.domains()).isEqualTo(before + 1);
            }
        }
        assertThat(directories.domains()).isEqualTo(before);
        assertThat(codeOf(() -> client.search("DC=again,DC=tck,DC=example", SearchScope.SUB, "(cn=*)")))
                .isEqualTo(ResultCode.NO_SUCH_OBJECT);
        assertThat(own.all()).isEmpty();
    }

    /** In one partition for all domains, entries got lost after some twenty domains had come and gone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNothingWhileDomainsComeAndGo(long seed) throws Exception {
        Random random = new Random(seed);
        List<Directory> open = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            if (open.isEmpty() || open.size() < 8 && random.nextBoolean()) {
                open.add(directories.open("s" + seed + "-" + i, Peer.DIRECTORY, new Journal()));
            } else if (random.nextInt(3) == 0) {
                open.remove(random.nextInt(open.size())).close();
            } else {
                Directory one = open.get(random.nextInt(open.size()));
                one.publishSite("ABC", Optional.of(HEALTH));
                one.publishManagementPoint("ABC", "mp", "<x/>");
                assertThat(client.search(one.systemManagement(), SearchScope.SUB, "(objectClass=mSSMSSite)")
                                .getEntryCount())
                        .isEqualTo(1);
            }
        }
        open.forEach(Directory::close);
    }

    @Test
    void endsItsThreadsThoughAClientStaysConnected() throws Exception {
        // The other server's thread for this client comes with the first answer, and is none that was left over.
        client.getRootDSE();
        var leftovers = Leftovers.from("Connection reader");
        Directories another = Directories.start();
        Directory one = another.open("x", Peer.DIRECTORY, new Journal());
        try (Socket silent = new Socket("127.0.0.1", one.url().getPort());
                LDAPConnection idle = new LDAPConnection("127.0.0.1", one.url().getPort())) {
            idle.search(one.systemManagement(), SearchScope.BASE, "(objectClass=*)");

            another.close();

            assertThat(silent.getInputStream().read()).isEqualTo(-1);
            assertThat(leftovers.found()).isEmpty();
        }
    }
}
