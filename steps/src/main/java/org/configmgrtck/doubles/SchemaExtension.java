package org.configmgrtck.doubles;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.directory.api.ldap.model.entry.Attribute;
import org.apache.directory.api.ldap.model.entry.Modification;
import org.apache.directory.api.ldap.model.entry.Value;
import org.apache.directory.api.ldap.model.message.AddRequest;
import org.apache.directory.api.ldap.model.message.ModifyRequest;
import org.apache.directory.api.ldap.model.message.ResultCodeEnum;

/** What a directory makes of a write whose schema lacks the Configuration Manager 2007 extension. */
final class SchemaExtension {
    private static final String NAME = "mssms";
    private static final String OID = "1.2.840.113556.1.6.29.2.";

    private SchemaExtension() {}

    /** How the write is refused; empty where it needs nothing of the extension. */
    static Optional<ResultCodeEnum> refusal(Object message) {
        if (message instanceof AddRequest add) {
            return refusal(add.getEntry().getAttributes());
        }
        if (message instanceof ModifyRequest modify) {
            return refusal(modify.getModifications().stream()
                    .map(Modification::getAttribute)
                    .toList());
        }
        return Optional.empty();
    }

    private static Optional<ResultCodeEnum> refusal(Collection<Attribute> written) {
        if (written.stream().anyMatch(SchemaExtension::namesItsClass)) {
            return Optional.of(ResultCodeEnum.OBJECT_CLASS_VIOLATION);
        }
        return written.stream().anyMatch(attribute -> isIn(attribute.getUpId()))
                ? Optional.of(ResultCodeEnum.UNDEFINED_ATTRIBUTE_TYPE)
                : Optional.empty();
    }

    private static boolean namesItsClass(Attribute attribute) {
        String id = attribute.getUpId();
        return (id.equalsIgnoreCase("objectClass") || id.equals("2.5.4.0"))
                && StreamSupport.stream(attribute.spliterator(), false)
                        .map(Value::getString)
                        .anyMatch(SchemaExtension::isIn);
    }

    private static boolean isIn(String nameOrOid) {
        String plain = nameOrOid.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith(NAME) || plain.startsWith(OID);
    }
}
