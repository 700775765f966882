package org.configmgrtck.subject;

/** One value of the registry of the client's computer. */
public record RegistryValue(String key, String name, String type, String data) {
    /** The value that holds the accepted root. */
    public static final String ACCEPTED_ROOT = "AllowedRootCAHashCode";

    /** Is it this value? Keys and names are matched without regard to case. */
    public boolean is(String otherKey, String otherName) {
        return key.equalsIgnoreCase(otherKey) && name.equalsIgnoreCase(otherName);
    }
}
