package org.configmgrtck.doubles;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.directory.api.ldap.model.exception.LdapInvalidDnException;
import org.apache.directory.api.ldap.model.message.BindRequest;
import org.apache.directory.api.ldap.model.message.BindResponse;
import org.apache.directory.api.ldap.model.message.ResultCodeEnum;
import org.apache.directory.api.ldap.model.name.Dn;
import org.apache.mina.core.session.AttributeKey;
import org.apache.mina.core.session.IoSession;

/** As whom a connection is bound, by what was asked on it and what the directory made of that. */
final class BoundName {
    private static final AttributeKey ASKED = new AttributeKey(BoundName.class, "asked");
    private static final AttributeKey GRANTED = new AttributeKey(BoundName.class, "granted");

    private BoundName() {}

    /** Takes note of a bind: until it is answered, the connection is anonymous. */
    static void asked(IoSession session, Object message) {
        if (message instanceof BindRequest bind) {
            session.removeAttribute(GRANTED);
            session.setAttribute(ASKED, keyOf(bind));
        }
    }

    /** Takes note of a bind's result. */
    static void answered(IoSession session, Object message) {
        if (message instanceof BindResponse response
                && response.getLdapResult().getResultCode() == ResultCodeEnum.SUCCESS) {
            session.setAttribute(GRANTED, session.getAttribute(ASKED, ""));
        }
    }

    /** The key of the name that the connection is bound as; an empty text where it is anonymous. */
    static String of(IoSession session) {
        return (String) session.getAttribute(GRANTED, "");
    }

    /** Equal for names that differ only in case and in white space around their parts. */
    static String key(Dn name) {
        return StreamSupport.stream(name.spliterator(), false)
                .map(rdn -> (rdn.getType().strip() + "=" + rdn.getValue().strip()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** A bind without a password is anonymous, whatever name it gives. */
    private static String keyOf(BindRequest bind) {
        boolean named = bind.isSimple()
                && bind.getCredentials() != null
                && bind.getCredentials().length > 0
                && bind.getName() != null;
        return named ? parsed(bind.getName()).map(BoundName::key).orElse("") : "";
    }

    private static Optional<Dn> parsed(String name) {
        try {
            return Optional.of(new Dn(name));
        } catch (LdapInvalidDnException e) {
            return Optional.empty();
        }
    }
}
