package org.configmgrtck.reference.siteserver.publishing;

/** What happens to a NAP policy. */
public enum NapPolicyChange {
    /** It is created. */
    CREATE,
    /** It is modified. */
    MODIFY,
    /** It comes down from the parent site. */
    INHERIT,
    /** It is deleted. */
    DELETE
}
