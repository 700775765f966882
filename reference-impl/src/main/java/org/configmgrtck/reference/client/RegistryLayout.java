package org.configmgrtck.reference.client;

/** In which registry key does the client keep its security values? */
@FunctionalInterface
public interface RegistryLayout {
    /** The key, from its hive on. */
    String securityKey(OperatingSystem operatingSystem);

    /** As documented (CERT-FIX-02, CERT-FIX-03). */
    static RegistryLayout documented() {
        return operatingSystem -> switch (operatingSystem) {
            case BITS_32 -> "HKLM\\SOFTWARE\\Microsoft\\CCM\\Security";
            case BITS_64 -> "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\CCM\\Security";
        };
    }
}
