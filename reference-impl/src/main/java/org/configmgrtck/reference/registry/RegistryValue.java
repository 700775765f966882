package org.configmgrtck.reference.registry;

/**
 * One value.
 *
 * @param key the key, from its hive on, for example {@code HKLM\SOFTWARE\Microsoft\CCM\Security}
 * @param name the value's name
 * @param type {@code REG_SZ}, {@code REG_DWORD} …
 * @param data the data as text; may be empty
 */
public record RegistryValue(String key, String name, String type, String data) {}
