package org.configmgrtck.reference.directory;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import org.configmgrtck.reference.site.DirectoryAddress;

/** Connects to directories, and waits for none of them too long. */
final class Connections {
    private static final int CONNECT_MILLIS = 2_000;
    private static final long ANSWER_MILLIS = 3_000;

    private Connections() {}

    static LDAPConnection to(DirectoryAddress address) throws LDAPException {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(CONNECT_MILLIS);
        options.setResponseTimeoutMillis(ANSWER_MILLIS);
        // No reader thread for each connection.
        options.setUseSynchronousMode(true);
        return new LDAPConnection(options, address.host(), address.port());
    }
}
