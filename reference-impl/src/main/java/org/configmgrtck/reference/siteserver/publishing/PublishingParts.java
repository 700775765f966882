package org.configmgrtck.reference.siteserver.publishing;

/**
 * What publishing is made of.
 *
 * @param rule what leads to it
 * @param directory where references go
 * @param writer how they are written
 */
public record PublishingParts(PublishingRule rule, DirectoryChoice directory, ReferenceWriter writer) {
    /** As the documents require. */
    public static PublishingParts honest() {
        return new PublishingParts(
                PublishingRule.documented(), DirectoryChoice.designatedElseOwn(), new SiteEntryWriter());
    }

    /** These, but for the rule. */
    public PublishingParts withRule(PublishingRule other) {
        return new PublishingParts(other, directory, writer);
    }

    /** These, but for the choice of the directory. */
    public PublishingParts withDirectory(DirectoryChoice other) {
        return new PublishingParts(rule, other, writer);
    }

    /** These, but for the writer. */
    public PublishingParts withWriter(ReferenceWriter other) {
        return new PublishingParts(rule, directory, other);
    }
}
