package org.configmgrtck.doubles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.directory.api.ldap.model.exception.LdapInvalidDnException;
import org.apache.directory.api.ldap.model.message.AddRequest;
import org.apache.directory.api.ldap.model.message.BindRequest;
import org.apache.directory.api.ldap.model.message.CompareRequest;
import org.apache.directory.api.ldap.model.message.DeleteRequest;
import org.apache.directory.api.ldap.model.message.ModifyDnRequest;
import org.apache.directory.api.ldap.model.message.ModifyRequest;
import org.apache.directory.api.ldap.model.message.SearchRequest;
import org.apache.directory.api.ldap.model.name.Dn;

/**
 * What a client asked for, in words, before the directory rewrites anything of it.
 *
 * @param operation search, compare, add …
 * @param target the distinguished name that it goes to
 * @param details scope, filter and requested attributes of a search, or what was to be written; on one line
 * @param writes whether it would change the directory
 */
record AskedOf(String operation, Dn target, String details, boolean writes) {
    private static final Pattern SCHEMA = Pattern.compile("(?i)(.*,)?\\s*(cn|ou)\\s*=\\s*(sub)?schema\\s*");

    /** Empty for a message that goes to no distinguished name. */
    static Optional<AskedOf> by(Object message) {
        if (message instanceof SearchRequest search) {
            return reads("search", search.getBase(), details(search));
        }
        if (message instanceof CompareRequest compare) {
            return reads("compare", compare.getName(), compare.getAttributeId() + "=" + compare.getAssertionValue());
        }
        if (message instanceof BindRequest bind) {
            return byBind(bind);
        }
        if (message instanceof AddRequest add) {
            return writes("add", add.getEntryDn(), add.getEntry().toString());
        }
        if (message instanceof ModifyRequest modify) {
            return writes("modify", modify.getName(), modify.getModifications().toString());
        }
        if (message instanceof DeleteRequest delete) {
            return writes("delete", delete.getName(), "");
        }
        if (message instanceof ModifyDnRequest rename) {
            return writes("modifyDN", rename.getName(), "to " + rename.getNewRdn());
        }
        return Optional.empty();
    }

    /** Operation and name; empty where it goes to the root of the directory or its schema, which belong to nobody. */
    Optional<String> placed() {
        String name = target.getName();
        return name.isBlank() || SCHEMA.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(operation + " " + name);
    }

    /** A bind comes with its name as it was sent. One that is no distinguished name goes nowhere. */
    private static Optional<AskedOf> byBind(BindRequest bind) {
        String name = bind.getName();
        return name == null || !Dn.isValid(name)
                ? Optional.empty()
                : reads("bind", dn(name), bind.isSimple() ? "simple" : "SASL");
    }

    private static Dn dn(String valid) {
        try {
            return new Dn(valid);
        } catch (LdapInvalidDnException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String details(SearchRequest search) {
        String attributes = search.getAttributes().isEmpty() ? "*" : String.join(",", search.getAttributes());
        return "scope=" + search.getScope().name().toLowerCase(Locale.ROOT) + " filter=" + search.getFilter()
                + " attributes=" + attributes;
    }

    private static Optional<AskedOf> reads(String operation, Dn target, String details) {
        return Optional.of(new AskedOf(operation, target, oneLine(details), false));
    }

    private static Optional<AskedOf> writes(String operation, Dn target, String details) {
        return Optional.of(new AskedOf(operation, target, oneLine(details), true));
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("; "));
    }
}
