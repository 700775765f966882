package org.configmgrtck.doubles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.directory.api.ldap.model.entry.Entry;
import org.apache.directory.api.ldap.model.exception.LdapException;
import org.apache.directory.api.ldap.model.ldif.LdifEntry;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.directory.api.ldap.model.schema.registries.AbstractSchemaLoader;
import org.apache.directory.api.ldap.model.schema.registries.Schema;

/** Hands the entries of one schema LDIF to the schema manager, by schema and kind. */
final class MergedSchemaLoader extends AbstractSchemaLoader {
    /** Such as {@code m-oid=2.5.4.3,ou=attributeTypes,cn=system,ou=schema}. */
    private static final int DEPTH_OF_OBJECT = 4;

    private static final int DEPTH_OF_SCHEMA = 2;

    private final Map<String, List<Entry>> objects = new HashMap<>();

    MergedSchemaLoader(List<LdifEntry> entries) throws LdapException {
        for (LdifEntry entry : entries) {
            Dn dn = entry.getDn();
            if (dn.size() == DEPTH_OF_OBJECT) {
                String key = key(dn.getRdn(2).getValue(), dn.getRdn(1).getValue());
                objects.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry.getEntry());
            } else if (dn.size() == DEPTH_OF_SCHEMA && "cn".equals(dn.getRdn().getType())) {
                Schema schema = getSchema(entry.getEntry());
                schemaMap.put(schema.getSchemaName(), schema);
            }
        }
    }

    @Override
    public List<Entry> loadAttributeTypes(Schema... schemas) {
        return all("attributeTypes", schemas);
    }

    @Override
    public List<Entry> loadComparators(Schema... schemas) {
        return all("comparators", schemas);
    }

    @Override
    public List<Entry> loadDitContentRules(Schema... schemas) {
        return all("ditContentRules", schemas);
    }

    @Override
    public List<Entry> loadDitStructureRules(Schema... schemas) {
        return all("ditStructureRules", schemas);
    }

    @Override
    public List<Entry> loadMatchingRules(Schema... schemas) {
        return all("matchingRules", schemas);
    }

    @Override
    public List<Entry> loadMatchingRuleUses(Schema... schemas) {
        return all("matchingRuleUse", schemas);
    }

    @Override
    public List<Entry> loadNameForms(Schema... schemas) {
        return all("nameForms", schemas);
    }

    @Override
    public List<Entry> loadNormalizers(Schema... schemas) {
        return all("normalizers", schemas);
    }

    @Override
    public List<Entry> loadObjectClasses(Schema... schemas) {
        return all("objectClasses", schemas);
    }

    @Override
    public List<Entry> loadSyntaxes(Schema... schemas) {
        return all("syntaxes", schemas);
    }

    @Override
    public List<Entry> loadSyntaxCheckers(Schema... schemas) {
        return all("syntaxCheckers", schemas);
    }

    private List<Entry> all(String kind, Schema... schemas) {
        List<Entry> found = new ArrayList<>();
        for (Schema schema : schemas) {
            found.addAll(objects.getOrDefault(key(schema.getSchemaName(), kind), List.of()));
        }
        return found;
    }

    private static String key(String schema, String kind) {
        return (schema + "/" + kind).toLowerCase(Locale.ROOT);
    }
}
