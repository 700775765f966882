package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DirectoryWritingTest {
    private static final String HEALTH = "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};2031-04-05T06:07:08Z";
    private static final String NEWER = HEALTH.replace("06:07", "07:07");
    private static Directories directories;

    private final Journal journal = new Journal();
    private Directory directory;
    private Directory designated;
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
        directory = directories.open("W1", Peer.DIRECTORY, journal);
        designated = directories.open("W1", Peer.DESIGNATED_DIRECTORY, journal);
        client = new LDAPConnection("127.0.0.1", directory.url().getPort());
    }

    @AfterEach
    void close() {
        client.close();
        designated.close();
        directory.close();
    }

    @Test
    void theAccountAddsModifiesAndDeletes() throws Exception {
        bind();

        addSite(directory);
        assertThat(directory.additions())
                .singleElement()
                .extracting(entry -> entry.values("mssmshealthstate"))
                .isEqualTo(List.of(HEALTH));
        client.modify(site(directory), new Modification(ModificationType.REPLACE, "mSSMSHealthState", NEWER));
        DirectoryEntry modified = directory.additions().get(0);
        assertThat(modified.name()).isEqualToIgnoringCase(site(directory));
        assertThat(modified.values("mssmshealthstate")).containsExactly(NEWER);
        assertThat(modified.values("mssmssitecode")).containsExactly("ABC");
        assertThat(modified.values("objectclass")).contains("mSSMSSite");
        client.delete(site(directory));
        assertThat(directory.additions()).isEmpty();

        assertThat(journal.all())
                .extracting(e -> ((Exchange.Ldap) e).operation() + " " + ((Exchange.Ldap) e).result())
                .containsExactly("bind success", "add success", "modify success", "delete success");
    }

    @Test
    void theCaseOfTheAccountsNameIsNotSignificant() throws Exception {
        client.bind(
                directory.account().name().toLowerCase(Locale.ROOT),
                directory.account().password());

        addSite(directory);

        assertThat(directory.additions()).hasSize(1);
    }

    @Test
    void nobodyElseWrites() throws Exception {
        assertThat(codeOf(() -> addSite(directory))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.bind(directory.account().name(), "wrong")))
                .isEqualTo(ResultCode.INVALID_CREDENTIALS);
        assertThat(codeOf(() -> addSite(directory))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        bind();
        assertThat(codeOf(() -> addSite(designated))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(codeOf(() -> client.modifyDN(site(directory), "cn=y", true)))
                .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        client.bind("", "");
        assertThat(codeOf(() -> addSite(directory))).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);

        assertThat(directory.additions()).isEmpty();
        assertThat(designated.additions()).isEmpty();
    }

    @Test
    void anAccountThatWasAdmittedWritesInTheOtherForest() throws Exception {
        designated.admit(directory.account());
        bind();

        addSite(designated);

        assertThat(designated.additions()).hasSize(1);
        assertThat(directory.additions()).isEmpty();
        assertThat(journal.all()).last().matches(e -> e.peer() == Peer.DESIGNATED_DIRECTORY);
    }

    @Test
    void withoutTheExtensionItsClassesAndAttributesAreRefused() throws Exception {
        directory.withoutSchemaExtension();
        bind();

        assertThat(codeOf(() -> addSite(directory))).isEqualTo(ResultCode.OBJECT_CLASS_VIOLATION);
        assertThat(directory.additions()).isEmpty();
        client.add(site(directory), new Attribute("objectClass", "container"), new Attribute("cn", "SMS-Site-ABC"));
        for (String name : List.of("mSSMSHealthState", "1.2.840.113556.1.6.29.2.1.11")) {
            assertThat(codeOf(
                            () -> client.modify(site(directory), new Modification(ModificationType.ADD, name, HEALTH))))
                    .isEqualTo(ResultCode.UNDEFINED_ATTRIBUTE_TYPE);
        }
        assertThat(directory.additions())
                .singleElement()
                .extracting(entry -> entry.values("mssmshealthstate"))
                .isEqualTo(List.of());

        client.delete(site(directory));
        directory.extendSchema();
        addSite(directory);
        assertThat(directory.additions()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadBackOverTheWire() throws Exception {
        bind();
        addSite(directory);
        client.bind("", "");

        assertThat(client.search(directory.systemManagement(), SearchScope.SUB, "(mSSMSHealthState=*)")
                        .getEntryCount())
                .isEqualTo(1);
    }

    private void bind() throws LDAPException {
        client.bind(directory.account().name(), directory.account().password());
    }

    private void addSite(Directory to) throws LDAPException {
        client.add(
                site(to),
                new Attribute("objectClass", "mSSMSSite"),
                new Attribute("cn", "SMS-Site-ABC"),
                new Attribute("mSSMSSiteCode", "ABC"),
                new Attribute("mSSMSHealthState", HEALTH));
    }

    private static String site(Directory directory) {
        return "CN=SMS-Site-ABC," + directory.systemManagement();
    }

    private static ResultCode codeOf(ThrowingCallable call) {
        return catchThrowableOfType(LDAPException.class, call).getResultCode();
    }
}
