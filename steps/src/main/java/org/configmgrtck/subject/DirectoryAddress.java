package org.configmgrtck.subject;

import java.net.URI;

/**
 * Where a directory double answers LDAP.
 *
 * @param systemManagement distinguished name of the System Management container
 */
public record DirectoryAddress(URI url, String systemManagement) {}
