/** Reading and writing the System Management container over LDAP. */
package org.configmgrtck.reference.directory;
