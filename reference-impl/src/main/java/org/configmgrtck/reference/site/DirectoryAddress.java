package org.configmgrtck.reference.site;

/**
 * Where a directory is.
 *
 * @param host name or address of its host
 * @param port its LDAP port
 * @param systemManagement the distinguished name of its System Management container
 */
public record DirectoryAddress(String host, int port, String systemManagement) {}
