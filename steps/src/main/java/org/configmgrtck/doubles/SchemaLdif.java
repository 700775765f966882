package org.configmgrtck.doubles;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.ldif.LdifEntry;
import org.apache.directory.api.ldap.model.ldif.LdifReader;
import org.apache.directory.api.ldap.schema.loader.SingleLdifSchemaLoader;

/**
 * The one schema LDIF of the directory double: the standard schemas that ApacheDS needs, which its own library holds as
 * one resource for each entry, and the Configuration Manager 2007 extension.
 */
final class SchemaLdif {
    private static final String EXTENSION = "configmgr-2007-schema.ldif";
    private static final String INDEX = "META-INF/apacheds-schema.index";
    private static final String ABOVE_SCHEMA = "schema/ou=schema/cn=";
    private static final List<String> STANDARD =
            List.of("system", "core", "apache", "apachemeta", "cosine", "inetorgperson", "pwdpolicy");
    /** A little more than what the standard schemas come to. */
    private static final int EXPECTED_LENGTH = 400_000;

    private SchemaLdif() {}

    static List<LdifEntry> entries() throws IOException, LdapException {
        StringBuilder merged = new StringBuilder(EXPECTED_LENGTH).append("version: 1\n");
        appendStandard(merged);
        try (InputStream in = SchemaLdif.class.getResourceAsStream(EXTENSION)) {
            append(merged, in, EXTENSION);
        }
        try (LdifReader reader = new LdifReader()) {
            // They are checked when the schema manager loads them.
            reader.setValidateDn(false);
            return reader.parseLdif(merged.toString());
        }
    }

    /** Reads them from the open jar, all seven hundred: by way of the class loader it takes many times as long. */
    private static void appendStandard(StringBuilder merged) throws IOException {
        URL index = SingleLdifSchemaLoader.class.getResource("/" + INDEX);
        if (index == null || !(index.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("The standard schemas are not on the class path. The jar api-ldap-schema-data,"
                    + " or a jar that it was merged into, is expected to hold " + INDEX + ".");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<String> resources = text(jar.getInputStream(jar.getEntry(INDEX)), INDEX)
                    .lines()
                    .filter(SchemaLdif::isNeeded)
                    .toList();
            for (String resource : resources) {
                append(merged, jar.getInputStream(jar.getEntry(resource)), resource);
            }
        }
    }

    private static boolean isNeeded(String resource) {
        if (!resource.startsWith(ABOVE_SCHEMA)) {
            return false;
        }
        String schema = resource.substring(ABOVE_SCHEMA.length()).split("/|\\.ldif", 2)[0];
        return STANDARD.contains(schema);
    }

    private static void append(StringBuilder merged, InputStream in, String name) throws IOException {
        text(in, name)
                .lines()
                .filter(line -> !line.startsWith("version:"))
                .forEach(line -> merged.append(line).append('\n'));
        merged.append('\n');
    }

    private static String text(InputStream in, String name) throws IOException {
        if (in == null) {
            throw new IOException("The resource " + name + " is missing on the class path.");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
