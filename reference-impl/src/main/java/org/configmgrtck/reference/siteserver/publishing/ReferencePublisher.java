package org.configmgrtck.reference.siteserver.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.configmgrtck.reference.directory.DirectoryRefusal;
import org.configmgrtck.reference.site.DirectoryAddress;
import org.configmgrtck.reference.site.Site;
import org.configmgrtck.reference.siteserver.status.StatusSink;

/** Publishes the site's health state reference when one of its NAP policies changes. */
public final class ReferencePublisher {
    private static final int SCHEMA_NOT_EXTENDED = 1001;
    /** The documents do not say which component reports it. */
    private static final String COMPONENT = "SMS_HIERARCHY_MANAGER";

    private final Site site;
    private final PublishingParts parts;
    private final StatusSink sink;
    private final String guid;

    /** For this site. */
    public ReferencePublisher(Site site, PublishingParts parts, StatusSink sink) {
        this.site = site;
        this.parts = parts;
        this.sink = sink;
        byte[] name = site.code().getBytes(StandardCharsets.UTF_8);
        this.guid = UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT);
    }

    /** A NAP policy has changed at this instant of the site's clock. */
    public Publication changed(NapPolicyChange change, SiteServerSettings settings) {
        Optional<String> objection = parts.rule().objection(change, settings);
        if (objection.isPresent()) {
            return new Publication(objection);
        }
        return settings.account()
                .map(account -> write(parts.directory().of(site, settings), account))
                .orElseGet(() -> Publication.missing(
                        "The site has no publishing account, so that it can't write to Active Directory."));
    }

    private Publication write(DirectoryAddress directory, PublishingAccount account) {
        String reference = site.code() + ".{" + guid + "};" + site.clock().instant();
        try {
            parts.writer().write(directory, account, site.code(), reference);
            return Publication.done();
        } catch (DirectoryRefusal refusal) {
            return refused(refusal);
        }
    }

    private Publication refused(DirectoryRefusal refusal) {
        if (!refusal.lacksSchema()) {
            return Publication.missing(refusal.getMessage());
        }
        sink.send(SCHEMA_NOT_EXTENDED, COMPONENT, Optional.empty());
        return Publication.missing("The health state reference could not be published, since the directory lacks the"
                + " Configuration Manager schema extension. Extend the schema. " + refusal.getMessage());
    }
}
