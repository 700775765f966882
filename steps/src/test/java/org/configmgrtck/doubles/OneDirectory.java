package org.configmgrtck.doubles;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a directory of its own, and a client that is connected to it. */
abstract class OneDirectory {
    static final String HEALTH = "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};2031-04-05T06:07:08Z";
    static Directories directories;

    final Journal journal = new Journal();
    Directory directory;
    LDAPConnection client;

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
        directory = directories.open("D1", Peer.DIRECTORY, journal);
        client = new LDAPConnection("127.0.0.1", directory.url().getPort());
    }

    @AfterEach
    void close() {
        client.close();
        directory.close();
    }

    int found(String base, SearchScope scope, String filter) throws LDAPException {
        return client.search(base, scope, filter).getEntryCount();
    }

    Exchange.Ldap last() {
        List<Exchange> all = journal.all();
        return (Exchange.Ldap) all.get(all.size() - 1);
    }

    interface Operation {
        Object run() throws LDAPException;
    }

    static ResultCode codeOf(Operation operation) {
        try {
            operation.run();
            return ResultCode.SUCCESS;
        } catch (LDAPException e) {
            return e.getResultCode();
        }
    }
}
