package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a subject may do to the directory is bounded, and one deployment does not show another. */
@Timeout(30)
class DirectoryBoundsTest {
    private static Directories directories;

    private final Journal journal = new Journal();
    private Directory directory;
    private Directory other;
    private LDAPConnection client;

    @BeforeAll
    static void start() {
        directories = Directories.start();
    }

    @AfterAll
    static void stop() {
        directories.close();
    }

    @BeforeEach
    void open() throws LDAPException {
        directory = directories.open("B1", Peer.DIRECTORY, journal);
        other = directories.open("B2", Peer.DIRECTORY, new Journal());
        client = new LDAPConnection("127.0.0.1", directory.url().getPort());
    }

    @AfterEach
    void close() {
        client.close();
        other.close();
        directory.close();
    }

    @Test
    void nobodyLearnsTheDomainsOfOthers() throws Exception {
        assertThat(client.getRootDSE().getNamingContextDNs()).containsExactly("DC=tck,DC=example");
        assertThat(client.getRootDSE().toLDIFString()).doesNotContain("B1", "B2");
    }

    @Test
    void manyConnectionsKeepNobodyOut() throws Exception {
        List<Socket> silent = tooManySilentOnes();

        try (LDAPConnection late =
                new LDAPConnection("127.0.0.1", directory.url().getPort())) {
            assertThat(late.search(directory.systemManagement(), SearchScope.BASE, "(cn=*)")
                            .getEntryCount())
                    .isEqualTo(1);
        }
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void silentConnectionsCutOffNobodyWhoHasSaidSomething() throws Exception {
        client.search(directory.systemManagement(), SearchScope.BASE, "(cn=*)");

        List<Socket> silent = tooManySilentOnes();

        assertThat(client.search(directory.systemManagement(), SearchScope.BASE, "(cn=*)")
                        .getEntryCount())
                .isEqualTo(1);
        for (Socket socket : silent) {
            socket.close();
        }
    }

    private List<Socket> tooManySilentOnes() throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < LdapBounds.MOST_CONNECTIONS + 50; i++) {
            silent.add(new Socket("127.0.0.1", directory.url().getPort()));
        }
        return silent;
    }

    @Test
    void aMessageThatIsTooLongIsNotTakenIn() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", directory.url().getPort())) {
            socket.getOutputStream().write(new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1, 0x02, 0x01, 0x01});
            socket.setSoTimeout(5_000);
            assertThat(socket.getInputStream().readAllBytes()).isNotNull();
        }

        assertThat(client.search(directory.systemManagement(), SearchScope.BASE, "(cn=*)")
                        .getEntryCount())
                .isEqualTo(1);
    }

    @Test
    void whoMayWriteMayNotWriteWithoutEnd() throws Exception {
        Directory.Account account = directory.account();
        client.bind(account.name(), account.password());
        String text = "x".repeat(500_000);

        ResultCode last = ResultCode.SUCCESS;
        for (int i = 0; i < 20 && last == ResultCode.SUCCESS; i++) {
            last = added(i, text);
        }

        assertThat(last).isEqualTo(ResultCode.ADMIN_LIMIT_EXCEEDED);
        assertThat(directory.additions()).hasSizeBetween(5, 9);
        assertThat(journal.all())
                .last()
                .extracting(Exchange::summary)
                .asString()
                .contains("adminLimitExceeded");
    }

    private ResultCode added(int number, String text) {
        try {
            client.add(
                    "CN=x" + number + "," + directory.systemManagement(),
                    new Attribute("objectClass", "mSSMSSite"),
                    new Attribute("mSSMSSiteCode", "ABC"),
                    new Attribute("mSSMSHealthState", text));
            return ResultCode.SUCCESS;
        } catch (LDAPException e) {
            return e.getResultCode();
        }
    }
}
