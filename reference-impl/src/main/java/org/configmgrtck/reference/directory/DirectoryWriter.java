package org.configmgrtck.reference.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.Set;
import org.configmgrtck.reference.site.DirectoryAddress;

/** A directory, written to over LDAP with an account. Each change is one operation, so that nothing is half-written. */
public final class DirectoryWriter {
    /** How directories say that they do not know a class or an attribute; they don't agree. */
    private static final Set<ResultCode> UNKNOWN_TO_SCHEMA = Set.of(
            ResultCode.UNDEFINED_ATTRIBUTE_TYPE,
            ResultCode.OBJECT_CLASS_VIOLATION,
            ResultCode.NO_SUCH_ATTRIBUTE,
            ResultCode.INVALID_ATTRIBUTE_SYNTAX);

    private final DirectoryAddress address;
    private final String account;
    private final String password;

    /** The directory at the address, with the account's distinguished name and password for a simple bind. */
    public DirectoryWriter(DirectoryAddress address, String account, String password) {
        this.address = address;
        this.account = account;
        this.password = password;
    }

    /**
     * Adds the entry. Where there is one of its name already, replaces only the values of one attribute in it.
     *
     * @throws DirectoryRefusal if nothing was written
     */
    public void addOrReplace(Entry entry, String attribute) throws DirectoryRefusal {
        try (LDAPConnection connection = Connections.to(address)) {
            connection.bind(account, password);
            addOrReplace(connection, entry, attribute);
        } catch (LDAPException e) {
            String said = "The directory at " + address.host() + ":" + address.port() + " did not take " + entry.getDN()
                    + ": " + e.getResultCode() + ", " + e.getMessage();
            throw new DirectoryRefusal(said, UNKNOWN_TO_SCHEMA.contains(e.getResultCode()), e);
        }
    }

    private static void addOrReplace(LDAPConnection connection, Entry entry, String attribute) throws LDAPException {
        try {
            connection.add(entry);
        } catch (LDAPException e) {
            if (!e.getResultCode().equals(ResultCode.ENTRY_ALREADY_EXISTS)) {
                throw e;
            }
            String[] values = entry.getAttributeValues(attribute);
            connection.modify(entry.getDN(), new Modification(ModificationType.REPLACE, attribute, values));
        }
    }
}
