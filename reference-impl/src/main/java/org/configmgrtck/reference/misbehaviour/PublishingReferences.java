package org.configmgrtck.reference.misbehaviour;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.directory.DirectoryRefusal;
import org.configmgrtck.reference.directory.DirectoryWriter;
import org.configmgrtck.reference.siteserver.publishing.NapPolicyChange;
import org.configmgrtck.reference.siteserver.publishing.PublishingParts;
import org.configmgrtck.reference.siteserver.publishing.PublishingRule;
import org.configmgrtck.reference.siteserver.publishing.ReferenceWriter;

/** Publishing health state references when it should not, not when it should, or in the wrong place. */
final class PublishingReferences {
    private static final String HALF = "description";

    private PublishingReferences() {}

    static List<Misbehaviour> all() {
        return List.of(
                ignoring(NapPolicyChange.CREATE, "REF-PUBLISH-01", "is created"),
                ignoring(NapPolicyChange.MODIFY, "REF-PUBLISH-02", "is modified"),
                ignoring(NapPolicyChange.INHERIT, "REF-PUBLISH-03", "comes down from the parent site"),
                changing(
                        "publishes-though-not-set-to",
                        "REF-SCHEMA-02",
                        "Publishes in Active Directory though the site is not set to.",
                        parts -> parts.withRule((change, settings) -> Optional.empty())),
                changing(
                        "half-writes-without-schema",
                        "REF-SCHEMA-01",
                        "Leaves an entry without a reference behind where the schema is not extended.",
                        parts -> parts.withWriter(halfWriting(parts.writer()))),
                changing(
                        "claims-to-have-published",
                        "REF-SCHEMA-01",
                        "Reports success though the directory refused the reference.",
                        parts -> parts.withWriter(claiming(parts.writer()))),
                changing(
                        "publishes-in-own-forest",
                        "REF-FOREST-01",
                        "Publishes in its own forest though another one is designated.",
                        parts -> parts.withDirectory((site, settings) -> site.directory())));
    }

    private static Misbehaviour ignoring(NapPolicyChange ignored, String requirement, String happening) {
        return changing(
                "ignores-nap-policy-" + ignored.name().toLowerCase(Locale.ROOT),
                requirement,
                "Publishes no health state reference when a NAP policy " + happening + ".",
                parts -> parts.withRule(ignoring(ignored, parts.rule())));
    }

    private static PublishingRule ignoring(NapPolicyChange ignored, PublishingRule honest) {
        return (change, settings) -> change == ignored
                ? Optional.of("This change publishes no health state reference.")
                : honest.objection(change, settings);
    }

    private static ReferenceWriter halfWriting(ReferenceWriter honest) {
        return (directory, account, siteCode, reference) -> {
            try {
                honest.write(directory, account, siteCode, reference);
            } catch (DirectoryRefusal refusal) {
                String name = "SMS-Site-" + siteCode;
                Entry half = new Entry(
                        "CN=" + name + "," + directory.systemManagement(),
                        new Attribute("objectClass", "top", "applicationProcess"),
                        new Attribute("cn", name),
                        new Attribute(HALF, siteCode));
                new DirectoryWriter(directory, account.name(), account.password()).addOrReplace(half, HALF);
                throw refusal;
            }
        };
    }

    private static ReferenceWriter claiming(ReferenceWriter honest) {
        return (directory, account, siteCode, reference) -> {
            try {
                honest.write(directory, account, siteCode, reference);
            } catch (DirectoryRefusal hushedUp) {
                // To say nothing of it is what is wrong.
            }
        };
    }

    private static Misbehaviour changing(
            String name, String requirement, String sentence, UnaryOperator<PublishingParts> change) {
        return new Misbehaviour(
                name,
                requirement,
                sentence,
                Changes.siteServer(parts -> parts.withPublishing(change.apply(parts.publishing()))));
    }
}
