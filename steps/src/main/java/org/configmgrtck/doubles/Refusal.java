package org.configmgrtck.doubles;

import java.util.Optional;
import java.util.Set;
import org.apache.directory.api.ldap.model.message.ResultCodeEnum;
import org.apache.directory.api.ldap.model.message.SearchRequest;
import org.apache.directory.api.ldap.model.message.SearchScope;
import org.apache.mina.core.session.IoSession;

/**
 * What the recorder answers in the directory's place.
 *
 * @param reason in words, for who reads the answer
 */
record Refusal(ResultCodeEnum code, String reason) {
    private static final Set<String> GRANTED = Set.of("add", "modify", "delete");

    /** Whether an operation is kept from the directory, and why. */
    static Optional<Refusal> of(IoSession session, Object message, Optional<AskedOf> asked, Optional<Subtree> subtree) {
        if (subtree.filter(Subtree::isDown).isPresent()) {
            return Optional.of(new Refusal(ResultCodeEnum.UNAVAILABLE, "The directory is down."));
        }
        if (asked.filter(AskedOf::writes).isPresent()) {
            return ofWrite(session, message, asked.get(), subtree);
        }
        return looksIntoAll(message)
                ? noAccess("Search below the System Management container that the deployment names.")
                : Optional.empty();
    }

    private static Optional<Refusal> ofWrite(
            IoSession session, Object message, AskedOf asked, Optional<Subtree> subtree) {
        if (!GRANTED.contains(asked.operation())
                || subtree.filter(s -> s.admits(BoundName.of(session))).isEmpty()) {
            return noAccess("Read only. Bind with the publishing account to add, modify and delete.");
        }
        if (!subtree.get().takes(asked.details().length())) {
            return Optional.of(
                    new Refusal(ResultCodeEnum.ADMIN_LIMIT_EXCEEDED, "This domain takes no more; it has taken a lot."));
        }
        return subtree.get().isSchemaExtended()
                ? Optional.empty()
                : SchemaExtension.refusal(message)
                        .map(code -> new Refusal(code, "The schema lacks the Configuration Manager 2007 extension."));
    }

    private static Optional<Refusal> noAccess(String reason) {
        return Optional.of(new Refusal(ResultCodeEnum.INSUFFICIENT_ACCESS_RIGHTS, reason));
    }

    /** A search that would cross the borders of the deployments. */
    private static boolean looksIntoAll(Object message) {
        return message instanceof SearchRequest search
                && search.getScope() != SearchScope.OBJECT
                && Subtree.isAboveAll(search.getBase());
    }
}
