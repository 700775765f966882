package org.configmgrtck.doubles;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.directory.api.ldap.model.schema.SchemaManager;
import org.apache.directory.api.ldap.schema.manager.impl.DefaultSchemaManager;
import org.apache.directory.server.core.DefaultDirectoryService;
import org.apache.directory.server.core.api.DirectoryService;
import org.apache.directory.server.core.api.schema.SchemaPartition;
import org.apache.directory.server.core.authn.AuthenticationInterceptor;
import org.apache.directory.server.core.exception.ExceptionInterceptor;
import org.apache.directory.server.core.normalization.NormalizationInterceptor;
import org.apache.directory.server.core.operational.OperationalAttributeInterceptor;
import org.apache.directory.server.core.partition.impl.avl.AvlPartition;
import org.apache.directory.server.core.referral.ReferralInterceptor;
import org.apache.directory.server.core.schema.SchemaInterceptor;
import org.apache.directory.server.core.shared.DefaultDnFactory;

/**
 * Builds an ApacheDS directory service that lives in memory only. The textbook factory writes more than a thousand
 * files and takes four times as long.
 */
final class MemoryDirectoryService {
    private static final int NAMES_CACHED = 1000;
    /** In octets; no message that a subject has reason to send is nearly as long. */
    private static final int LONGEST_MESSAGE = 1 << 20;

    private MemoryDirectoryService() {}

    /** Starts a service without any partition but its own. */
    static DirectoryService start() throws LdapException, IOException {
        DefaultSchemaManager schema = schema();
        DefaultDirectoryService service = new DefaultDirectoryService();
        service.setSchemaManager(schema);
        service.setDnFactory(new DefaultDnFactory(schema, NAMES_CACHED));
        service.setAllowAnonymousAccess(true);
        service.setMaxPDUSize(LONGEST_MESSAGE);
        service.setInterceptors(List.of(
                new NormalizationInterceptor(),
                new AuthenticationInterceptor(),
                new ReferralInterceptor(),
                new ExceptionInterceptor(),
                new SchemaInterceptor(),
                new OperationalAttributeInterceptor()));
        AvlPartition schemaContent = new AvlPartition(schema, service.getDnFactory());
        SchemaPartition schemaPartition = new SchemaPartition(schema);
        schemaPartition.setWrappedPartition(schemaContent);
        service.setSchemaPartition(schemaPartition);
        service.setSystemPartition(partition(service, "system", "ou=system"));
        startWithoutLockFile(service);
        new SchemaContent(schema, schemaContent).store();
        return service;
    }

    private static DefaultSchemaManager schema() throws LdapException, IOException {
        DefaultSchemaManager schema = new DefaultSchemaManager(new MergedSchemaLoader(SchemaLdif.entries()));
        if (!schema.loadAllEnabled()) {
            throw new IllegalStateException("The schema of the directory double does not load: " + schema.getErrors());
        }
        return schema;
    }

    /** An empty partition, which the service does not know yet. */
    static AvlPartition partition(DirectoryService service, String id, String suffix) throws LdapException {
        SchemaManager schema = service.getSchemaManager();
        AvlPartition partition = new AvlPartition(schema, service.getDnFactory());
        partition.setId(id);
        partition.setSuffixDn(new Dn(schema, suffix));
        return partition;
    }

    /**
     * Does what {@code startup()} does, except for the lock file: that method offers no way to do without a directory on
     * disk. The version of ApacheDS is pinned, and the tests start it, so a change inside would not go unnoticed.
     */
    private static void startWithoutLockFile(DefaultDirectoryService service) throws LdapException {
        try {
            Method initialize = DefaultDirectoryService.class.getDeclaredMethod("initialize");
            initialize.setAccessible(true);
            initialize.invoke(service);
            Field started = DefaultDirectoryService.class.getDeclaredField("started");
            started.setAccessible(true);
            started.setBoolean(service, true);
        } catch (InvocationTargetException e) {
            throw new LdapException("The directory double does not start: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of ApacheDS can't be started in memory: " + e, e);
        }
    }
}
