/** The management point, as a policy client meets it on the wire. */
package org.configmgrtck.reference.managementpoint;
