package org.configmgrtck.doubles;

import java.io.IOException;
import java.util.UUID;
import org.apache.directory.api.ldap.model.entry.DefaultEntry;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.schema.SchemaManager;
import org.apache.directory.server.core.api.interceptor.context.AddOperationContext;
import org.apache.directory.server.core.api.partition.Partition;
import org.apache.directory.server.core.api.partition.PartitionTxn;

/**
 * What stands below {@code ou=schema}. The schema itself is in the registries already; here are only the two entries
 * without which it could not be read over LDAP.
 */
final class SchemaContent {
    private static final String ADMINISTRATOR = "uid=admin,ou=system";
    private static final String WRITTEN = "20071109000000Z";

    private final SchemaManager schema;
    private final Partition partition;

    SchemaContent(SchemaManager schema, Partition partition) {
        this.schema = schema;
        this.partition = partition;
    }

    /** The partition must have been initialized. */
    void store() throws LdapException, IOException {
        store("ou=schema", "objectClass: organizationalUnit", "ou: schema");
        store(
                "ou=schemaModifications,ou=schema",
                "objectClass: schemaModificationAttributes",
                "ou: schemaModifications",
                "schemaModifiersName: " + ADMINISTRATOR,
                "schemaModifyTimestamp: " + WRITTEN,
                "subschemaSubentryName: cn=schema",
                "creatorsName: " + ADMINISTRATOR,
                "createTimestamp: " + WRITTEN,
                "modifiersName: " + ADMINISTRATOR,
                "modifyTimestamp: " + WRITTEN);
    }

    private void store(String dn, Object... attributes) throws LdapException, IOException {
        Entry entry = new DefaultEntry(schema, dn, attributes);
        entry.add("objectClass", "top");
        entry.add("entryUUID", UUID.randomUUID().toString());
        entry.add("entryCSN", "20071109000000.000000Z#000000#000#000000");
        AddOperationContext context = new AddOperationContext(null, entry);
        PartitionTxn transaction = partition.beginWriteTransaction();
        context.setTransaction(transaction);
        context.setPartition(partition);
        partition.add(context);
        transaction.commit();
    }
}
