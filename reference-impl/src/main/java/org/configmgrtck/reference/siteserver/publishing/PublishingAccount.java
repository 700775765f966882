package org.configmgrtck.reference.siteserver.publishing;

/**
 * The account that the site server writes to directories with.
 *
 * @param name its distinguished name
 * @param password its password
 */
public record PublishingAccount(String name, String password) {
    @Override
    public String toString() {
        return name;
    }
}
