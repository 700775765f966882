package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.naming.Context;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DirectoryTest extends OneDirectory {
    @Test
    void handsOutASiteAndRecordsWhatWasReallyAsked() throws Exception {
        directory.publishSite("ABC", Optional.of(HEALTH));

        SearchResult result = client.search(
                directory.systemManagement(),
                SearchScope.SUB,
                "(&(objectClass=mssmssite)(mSSMSSiteCode=abc))",
                "mSSMSSiteCode",
                "msSMSHealthState");

        SearchResultEntry site = result.getSearchEntries().get(0);
        assertThat(result.getEntryCount()).isEqualTo(1);
        assertThat(site.getDN()).isEqualTo("CN=SMS-Site-ABC," + directory.systemManagement());
        assertThat(site.getAttributes()).extracting(Attribute::getName).contains("mSSMSSiteCode", "mSSMSHealthState");
        assertThat(site.getAttributeValue("mSSMSHealthState")).isEqualTo(HEALTH);
        assertThat(journal.all())
                .containsExactly(new Exchange.Ldap(
                        1,
                        Peer.DIRECTORY,
                        "search",
                        directory.systemManagement(),
                        "scope=subtree filter=(&(objectClass=mssmssite)(mSSMSSiteCode=abc))"
                                + " attributes=mSSMSSiteCode,msSMSHealthState",
                        "success",
                        List.of(Map.of(
                                "dn",
                                List.of("CN=SMS-Site-ABC," + directory.systemManagement()),
                                "mssmssitecode",
                                List.of("ABC"),
                                "mssmshealthstate",
                                List.of(HEALTH)))));
    }

    @Test
    void handsOutAManagementPointWithLongCapabilities() throws Exception {
        String capabilities = "<ClientOperationalSettings><SiteSigningCert>" + "0aF9".repeat(3000)
                + "</SiteSigningCert></ClientOperationalSettings>";
        directory.publishManagementPoint("ABC", "mp.tck.example", capabilities);

        SearchResultEntry point = client.getEntry(
                "cn=sms-mp-abc-MP.tck.example,cn=SYSTEM management,cn=System,dc=d1,dc=TCK,dc=example", "*");

        assertThat(point.getAttributeValue("mSSMSCapabilities")).isEqualTo(capabilities);
        assertThat(point.getAttributeValue("mSSMSMPName")).isEqualTo("mp.tck.example");
        assertThat(point.getAttributeValues("objectClass")).contains("mSSMSManagementPoint");
        assertThat(last().handedOut().get(0)).containsEntry("mssmscapabilities", List.of(capabilities));
        assertThat(last().request()).isEqualTo("scope=object filter=(objectClass=*) attributes=*");
    }

    @Test
    void answersEveryKindOfSearch() throws Exception {
        directory.publishSite("ABC", Optional.empty());
        directory.publishSite("XYZ", Optional.of(HEALTH));
        directory.publishManagementPoint("ABC", "mp1", "<x/>");
        String domain = "DC=D1,DC=tck,DC=example";

        assertThat(found(domain, SearchScope.SUB, "(objectClass=mSSMSSite)")).isEqualTo(2);
        assertThat(found(domain, SearchScope.SUB, "(mSSMSMPName=MP1)")).isEqualTo(1);
        assertThat(found(domain, SearchScope.SUB, "(cn=sms-site-*)")).isEqualTo(2);
        assertThat(found(domain, SearchScope.SUB, "(mSSMSHealthState=*)")).isEqualTo(1);
        assertThat(found(domain, SearchScope.SUB, "(|(mSSMSSiteCode=xyz)(!(objectClass=mSSMSSite)))"))
                .isEqualTo(5);
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=*)"))
                .isEqualTo(3);
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=serviceConnectionPoint)"))
                .isEqualTo(1);
        assertThat(found(domain, SearchScope.BASE, "(objectClass=domain)")).isEqualTo(1);
        assertThat(found(domain, SearchScope.SUB, "(noSuchAttribute=1)")).isZero();
        assertThat(journal.all()).hasSize(9);
    }

    @Test
    void replacesAndWithdraws() throws Exception {
        directory.publishSite("ABC", Optional.of(HEALTH));
        directory.publishSite("ABC", Optional.empty());
        directory.publishManagementPoint("ABC", "mp", "<old/>");
        directory.publishManagementPoint("ABC", "MP", "<new/>");

        assertThat(found(directory.systemManagement(), SearchScope.SUB, "(mSSMSHealthState=*)"))
                .isZero();
        assertThat(found(directory.systemManagement(), SearchScope.SUB, "(mSSMSCapabilities=<new/>)"))
                .isEqualTo(1);
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=*)"))
                .isEqualTo(2);

        directory.withdrawSite("ABC");
        directory.withdrawManagementPoint("ABC", "mp");
        directory.withdrawSite("ABC");
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=*)"))
                .isZero();
    }

    @Test
    void takesOnlyPrintableAscii() {
        assertThatThrownBy(() -> directory.publishSite("ABC", Optional.of("日本")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mSSMSHealthState")
                .hasMessageContaining("printable ASCII");
        assertThatThrownBy(() -> directory.publishManagementPoint("ABC", "mp", "a\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> directories.open("a,b", Peer.DIRECTORY, journal))
                .hasMessageContaining("'a,b'");
        assertThatThrownBy(() -> directories.open("a", Peer.SUBJECT, journal)).hasMessageContaining("SUBJECT");
        assertThatThrownBy(() -> directories.open("d1", Peer.DIRECTORY, journal))
                .hasMessageContaining("in use");
    }

    @Test
    void recordsASearchForWhatIsNotThere() {
        String nowhere = "CN=Nowhere,DC=D1,DC=tck,DC=example";

        assertThatThrownBy(() -> client.search(nowhere, SearchScope.SUB, "(objectClass=*)"))
                .isInstanceOf(LDAPSearchException.class);

        assertThat(last().target()).isEqualTo(nowhere);
        assertThat(last().result()).isEqualTo("noSuchObject");
        assertThat(last().handedOut()).isEmpty();
    }

    @Test
    void refusesAndRecordsWrites() throws Exception {
        directory.publishSite("ABC", Optional.empty());
        String site = "CN=SMS-Site-ABC," + directory.systemManagement();

        assertThat(codeOf(() -> client.delete(site))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.modify(site, new Modification(ModificationType.ADD, "description", "mine now"))))
                .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.add(
                        "CN=x," + directory.systemManagement(),
                        new Attribute("objectClass", "container"),
                        new Attribute("cn", "x"))))
                .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.modifyDN(site, "cn=y", true))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.delete("ou=system"))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);

        assertThat(journal.all())
                .extracting(e -> ((Exchange.Ldap) e).operation())
                .containsExactly("delete", "modify", "add", "modifyDN");
        assertThat(journal.all().get(1).summary()).contains("mine now").contains("insufficientAccessRights");
        assertThat(found(directory.systemManagement(), SearchScope.ONE, "(objectClass=*)"))
                .isEqualTo(1);
    }

    @Test
    void recordsBindsThatNameTheSubtree() {
        String reader = "CN=reader,DC=d1,DC=TCK,DC=Example";

        assertThat(codeOf(() -> client.bind(reader, "secret"))).isEqualTo(ResultCode.INVALID_CREDENTIALS);

        assertThat(last().operation()).isEqualTo("bind");
        assertThat(last().target()).isEqualTo(reader);
        assertThat(last().result()).isEqualTo("invalidCredentials");
        assertThat(last().summary()).doesNotContain("secret");
    }

    @Test
    void recordsBeforeItAnswers() throws Exception {
        CompletableFuture<SearchResult> answer;
        synchronized (journal) {
            answer = CompletableFuture.supplyAsync(this::searchAll);
            HeldJournal.awaitWriter(journal);
            // Whatever was sent before the journal was asked has arrived by the time that other answers have.
            searchElsewhere();
            assertThat(answer).isNotDone();
        }
        assertThat(answer.get().getEntryCount()).isEqualTo(1);
    }

    private void searchElsewhere() throws LDAPException {
        try (LDAPConnection other =
                new LDAPConnection("127.0.0.1", directory.url().getPort())) {
            for (int i = 0; i < 20; i++) {
                other.getRootDSE();
            }
        }
    }

    private SearchResult searchAll() {
        try {
            return client.search(directory.systemManagement(), SearchScope.BASE, "(objectClass=*)");
        } catch (LDAPSearchException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void answersJndi() throws Exception {
        directory.publishSite("ABC", Optional.of(HEALTH));
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, directory.url().toString());
        InitialDirContext context = new InitialDirContext(environment);
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);

        var found = context.search(directory.systemManagement(), "(objectClass=mSSMSSite)", controls);

        assertThat(found.next().getAttributes().get("mSSMSHealthState").get()).isEqualTo(HEALTH);
        assertThat(found.hasMore()).isFalse();
        assertThat(context.getAttributes("").size()).isPositive();
        context.close();
        assertThat(last().handedOut()).hasSize(1);
    }
}
